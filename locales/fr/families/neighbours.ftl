neighbours-title = D’autres guichets peuvent-ils voir votre demande ?

neighbours-what = Parfois, un autre guichet a une place. Il voit les jours, le début et l’ordre. Il ne voit pas de nom.

neighbours-choose = C’est vous qui choisissez. Vous pouvez toujours changer.
neighbours-which = Ces guichets peuvent la voir
neighbours-link = Autres guichets
