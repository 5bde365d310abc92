widget-title = Opvang dicht bij u
