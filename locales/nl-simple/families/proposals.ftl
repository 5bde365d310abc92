proposal-note-hint = Schrijf kort.
offer-intro = Wij hebben een plaats. Wilt u die? U kiest zelf.
offer-by = Zeg het ons voor
offer-other = Ja, maar niet zo veel dagen, of later
offer-talk = Bel mij eerst
