offer-list-title = Quels lieux d’accueil existent ?
offer-description = Tous les lieux d’accueil pour bébés et tout-petits à { $desk } : adresses, heures, jours et prix.
offer-list-intro = Voici tous les lieux d’accueil pour bébés et tout-petits. Vous pouvez chercher par lieu, jours et prix.
offer-neighbours = Vous voyez aussi les lieux d’accueil de { $names }.
offer-of-desk = Guichet : { $desk }
offer-near = Près de
offer-near-hint = Code postal, commune ou gare
offer-search = Chercher
offer-more-filters = Plus de choix
offer-clear = Tout effacer
offer-kind = Type d’accueil
offer-kind-word = { $kind ->
    [group] Dans un groupe
    [family] Chez un accueillant d’enfants (onthaalouder), dans une maison
   *[cooperating] Dans un petit groupe
}
offer-tariff = Prix
offer-tariff-word = { $tariff ->
    [income] Prix selon les revenus
    [free] Prix libre
   *[mixed] Selon les revenus ou libre
}
offer-days = Jours entiers
offer-opens-at = Ouvert à
offer-closes-at = Encore ouvert à
offer-age = Votre enfant a alors
offer-age-word = { $age ->
    [6] moins de 1 an
    [18] 1 an
    [27] 2 ans
   *[36] 3 ans ou plus
}
offer-inclusive = Expérience avec des enfants qui ont besoin de plus de soins
offer-urgent = Places pour qui a vite besoin d’un accueil
offer-order = Ordre
offer-order-word = { $order ->
    [auto] Par nom, ou le plus proche d’abord
    [distance] Le plus proche d’abord
    [lot] Mélangé, autrement chaque jour
   *[name] Par nom
}
offer-any = Peu importe
offer-count = { $count ->
    [0] Aucun lieu d’accueil trouvé
    [one] { $count } lieu d’accueil trouvé
   *[other] { $count } lieux d’accueil trouvés
}
offer-order-told = { $order ->
    [distance] Le plus proche est en premier. La distance est approximative, en ligne droite.
    [lot] L’ordre est tiré au sort aujourd’hui. Demain, il est différent.
   *[name] La liste est par nom.
}
offer-order-neutral = Personne ne peut payer pour être plus haut.
offer-spot = Nous cherchons autour de : { $place }.
offer-spot-kind = { $kind ->
    [postcode] code postal
    [station] gare
   *[town] commune
}
offer-spot-others = Vous pensez à autre chose ?
offer-spot-unknown = Nous ne connaissons pas { $typed }. Essayez un code postal ou une commune.
offer-loosen = Ainsi, vous trouvez un accueil :
offer-loosen-word = { $criterion ->
    [kind] Chaque type d’accueil
    [tariff] Chaque prix
    [days] D’autres jours
    [hours] D’autres heures
    [age] Chaque âge
    [inclusive] Aussi sans cette expérience
   *[urgent] Aussi sans ces places
}
offer-loosen-count = { $count ->
    [one] { $count } lieu d’accueil
   *[other] { $count } lieux d’accueil
}
offer-nothing-fits = Aucun lieu d’accueil ne correspond à tout ce que vous avez choisi. Choisissez moins, ou appelez-nous.
offer-nothing-yet = Il n’y a pas encore de lieu d’accueil dans la liste. Appelez-nous.
offer-distance = environ { $km } km
offer-distance-near = moins de 1 km
offer-no-distance = distance pas connue
offer-reported-free = A signalé une place libre
offer-map = Carte
offer-map-explained = Cette carte est un dessin. Les numéros sont ceux de la liste. La liste contient tout ce qui est sur la carte.
offer-map-you = Vous cherchez ici
offer-map-approximate = Pour certains lieux d’accueil, nous connaissons seulement la commune. Ils sont au milieu de la commune.
offer-map-north = N
offer-map-kilometres = { $km } km
offer-list = Liste
offer-print = Imprimer ces adresses
offer-print-title = Adresses pour moi
offer-print-intro = Adresses de lieux d’accueil, du { $date }. Appelez le guichet pour une explication.
offer-print-chosen = Imprimer les adresses choisies
offer-choose = Choisir { $name } pour imprimer
offer-notes = Notes
offer-back-to-list = Tous les lieux d’accueil
offer-see-description = { $name }, { $kind } à { $town } : heures, jours, prix et contact.
offer-see-facts = En bref
offer-see-address = Adresse
offer-see-hours = Ouvert
offer-see-hours-shown = de { $from } à { $until }
offer-see-days = Jours
offer-see-days-shown = Ces jours-là, il y a des places. Cela ne dit pas qu’une place est libre maintenant.
offer-see-yes = oui
offer-see-no = non
offer-see-ages = Âge
offer-see-ages-shown = { $kind ->
    [both] de { $from } à { $to } mois
    [from] à partir de { $from } mois
    [to] jusqu’à { $to } mois
   *[none] demandez au lieu d’accueil
}
offer-see-size = Nombre d’enfants
offer-see-size-shown = jusqu’à { $count } en même temps
offer-see-organiser = Qui organise ceci
offer-see-unknown = Demandez au lieu d’accueil
offer-see-price = Prix
offer-see-price-explained = { $tariff ->
    [income] Vous payez selon vos revenus. Vous avez besoin d’une attestation. Nous vous aidons pour cela.
    [free] Ce lieu d’accueil choisit lui-même le prix. Demandez-lui le prix.
   *[mixed] Il y a deux types de places : selon les revenus et à prix libre. Demandez lesquelles sont encore possibles.
}
offer-see-price-more = Plus sur le prix
offer-see-rules = Qui reçoit d’abord une place ?
offer-see-law = Ce que dit la loi
offer-see-law-plain = { $rules ->
    [A] Certaines familles reçoivent d’abord une place. Par exemple si vous avez besoin d’un accueil pour le travail ou une formation. Ou si vous êtes le seul parent à la maison ou si vous gagnez peu. Un enfant placé dans votre famille (pleegkind) ou un frère ou une sœur compte aussi.
    [B] Les familles qui travaillent ou étudient à 4/5 ou plus reçoivent d’abord une place. Un enfant placé dans votre famille (pleegkind) ou un frère ou une sœur passe aussi d’abord.
    [C] Ce lieu d’accueil garde une partie des places pour les familles qui ont plus de difficultés. Dites-nous ce qui compte chez vous. Nous cherchons alors avec vous.
   *[other] Ici, la loi ne dit pas qui vient d’abord. Le lieu d’accueil choisit lui-même.
}
offer-see-law-groups = Les groupes, comme ils sont dans les règles
offer-see-law-source = Source : { $source }
offer-see-local = Ce que ce lieu d’accueil décide lui-même
offer-see-local-none = Ce lieu d’accueil n’a encore rien écrit ici.
offer-see-free = Ce lieu d’accueil a signalé une place libre le { $date }. Elle est peut-être déjà prise. Demandez-le.
offer-see-fresh = { $freshness ->
    [fresh] Vérifié le { $date }.
    [stale] Vérifié le { $date }. C’était il y a longtemps. Demandez si tout est encore juste.
   *[never] Pas encore vérifié. Demandez si tout est juste.
}
offer-see-inclusive = Ce lieu d’accueil connaît bien les enfants qui ont besoin de plus de soins.
offer-see-urgent = Ce lieu d’accueil garde des places libres pour qui a vite besoin d’un accueil.
offer-see-phone = Téléphone
offer-see-email = E-mail
offer-see-website = Site web
offer-see-ask = Demander une place ici
offer-see-ask-explained = Vous demandez au guichet. Nous demandons au lieu d’accueil et nous continuons à vous aider.
offer-see-map = Sur la carte
