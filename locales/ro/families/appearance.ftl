# Het kader voor de site van de gemeente.
widget-title = Locuri de îngrijire în apropiere
widget-all = Arată toate locurile de îngrijire
