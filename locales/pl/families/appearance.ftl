widget-title = Opieka w okolicy
widget-all = Pokaż wszystkie placówki
