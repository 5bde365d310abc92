# Other desks that may see a request.
neighbours-title = May other desks see your request?

neighbours-what = Sometimes another desk has a place. It sees days, start and order. It sees no name.

neighbours-choose = You choose. You can always change this.
neighbours-which = These desks may see it
neighbours-link = Other desks
