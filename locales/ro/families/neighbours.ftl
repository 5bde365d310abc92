neighbours-title = Pot alte ghișee să vadă cererea dumneavoastră?

neighbours-what = Uneori un alt ghișeu are un loc. El vede zilele, începutul și ordinea. Nu vede niciun nume.

neighbours-choose = Dumneavoastră alegeți. Puteți schimba oricând.
neighbours-which = Aceste ghișee o pot vedea
neighbours-link = Alte ghișee
