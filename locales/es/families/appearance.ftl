widget-title = Centros cerca de usted
widget-all = Mostrar todos los centros
