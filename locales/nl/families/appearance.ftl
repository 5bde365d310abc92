# Het kader voor de site van de gemeente.
widget-title = Opvang in de buurt
widget-all = Toon alle opvang
