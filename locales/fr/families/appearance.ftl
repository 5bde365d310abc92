widget-title = Lieux d’accueil près de chez vous
widget-all = Montrer tous les lieux d’accueil
