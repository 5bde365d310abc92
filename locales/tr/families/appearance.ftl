# Het kader voor de site van de gemeente.
widget-title = Yakındaki bakım yerleri
widget-all = Tüm bakım yerlerini göster
