# Het kader voor de site van de gemeente.
widget-title = Заведения наблизо
widget-all = Покажи всички заведения
