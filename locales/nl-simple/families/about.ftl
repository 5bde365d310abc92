privacy-intro = Wij zoeken samen met u opvang. Wij schrijven op wat daarvoor nodig is. Hier leest u wat.
privacy-column-what = Wat
privacy-not = Wij vragen niet van waar u komt. Wij vragen niet of u ziek bent. Wij schrijven alleen op wat u zelf zegt.
privacy-who = Alleen wij zien wat u zegt. De opvang ziet wat nodig is. Wij weten altijd wie keek.
privacy-rights = U mag zien wat wij weten. Is het fout? Wij maken het goed. U mag vragen om alles weg te doen. Vraag het aan ons.
accessibility-contact = Zeg het aan ons. Bel of kom langs. Zeg wat niet lukt. Wij helpen u.
