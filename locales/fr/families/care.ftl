# Opmaak: een lege regel tussen alinea's, "## " voor een kop, "- " voor een lijst.
care-title = C’est quoi, l’accueil d’enfants ?
care-intro = Ici, vous lisez en bref ce qu’est l’accueil et comment cela se passe. Choisissez ce que vous voulez savoir.
care-page = { $page ->
    [what] C’est quoi, l’accueil d’enfants ?
    [settling] S’habituer
    [prices] Combien coûte l’accueil ?
    [ocmw] Payer moins avec l’aide du CPAS (OCMW)
    [urgent] Vite besoin d’un accueil
    [inclusive] Votre enfant a besoin de plus de soins
    [school] Aller à l’école
   *[after-school] Accueil avant et après l’école
}
care-about = { $page ->
    [what] Ce qu’est l’accueil, et ce qu’il apporte à votre enfant.
    [settling] Comment vous et votre enfant vous habituez à l’accueil.
    [prices] Ce que vous payez, avec une estimation.
    [ocmw] Qui peut payer moins, et comment le demander.
    [urgent] Que faire si vous cherchez vite un accueil.
    [inclusive] Un accueil pour chaque enfant, aussi avec plus de soins.
    [school] À partir de quand votre enfant peut aller à l’école.
   *[after-school] L’accueil pour les enfants qui vont déjà à l’école.
}
care-next = Lisez aussi
care-not-translated = Ce texte existe maintenant seulement en néerlandais. Appelez-nous pour une explication.
care-outdated = Le texte en néerlandais a changé depuis. Appelez-nous si vous avez un doute.
care-ask = Je cherche une place
care-offer = Voir les lieux d’accueil
care-what-body =
    Un lieu d’accueil est un endroit sûr pour votre enfant quand vous n’êtes pas là. Votre enfant y joue, y mange et y dort. Des personnes avec de l’expérience s’occupent de votre enfant.

    ## Chaque famille peut demander un accueil
    Vous ne devez pas avoir de travail. Vous pouvez demander un accueil pour travailler, apprendre ou vous reposer. Ou pour laisser votre enfant jouer avec d’autres enfants.

    L’accueil n’est pas obligatoire. C’est vous qui choisissez.

    ## Bon pour votre enfant
    À l’accueil, votre enfant apprend chaque jour quelque chose de nouveau :

    - jouer avec d’autres enfants
    - de nouveaux mots, aussi en néerlandais
    - dire au revoir et se retrouver

    ## Deux types d’accueil
    Dans un groupe, il y a plus d’enfants et plus d’accompagnateurs. Chez un accueillant d’enfants (onthaalouder), votre enfant est dans une maison, avec quelques enfants. Les deux types sont bons. Regardez ce qui vous convient.

    ## Demandez à temps
    Il n’y a pas toujours assez de places. Demandez un accueil déjà pendant la grossesse. Nous vous aidons à chercher. C’est gratuit.
care-settling-body =
    De nouvelles personnes et un nouvel endroit : c’est beaucoup pour un enfant. C’est pourquoi vous commencez par de courtes visites. En néerlandais, cela s’appelle « wennen » : s’habituer.

    ## Comment cela se passe
    - La première fois, vous restez avec votre enfant.
    - Ensuite, vous partez un moment et vous revenez.
    - Chaque fois, votre enfant reste un peu plus longtemps.

    S’habituer prend souvent une semaine ou deux. Parfois, cela prend plus de temps. Ce n’est pas grave.

    ## Ce qui aide
    - Donnez un objet qui sent la maison, comme un petit tissu.
    - Racontez comment votre enfant aime jouer, manger et dormir.
    - Dites toujours au revoir quand vous partez.

    Votre enfant pleure ? C’est normal. Demandez comment cela allait après un moment. Vous pouvez toujours appeler.

    ## Combien coûtent ces premiers jours ?
    Demandez au lieu d’accueil. Ce n’est pas partout pareil.
care-prices-body =
    Il y a deux types de prix.

    ## Un prix selon vos revenus
    Dans beaucoup de lieux d’accueil, le prix dépend de vos revenus. Vous gagnez peu ? Alors vous payez peu. Cela s’appelle le tarif selon les revenus (inkomenstarief).

    Pour ce prix, vous avez besoin d’une attestation. C’est une preuve de votre prix par jour. Vous la demandez par internet, le mois avant que votre enfant commence. Vous n’y arrivez pas ? Nous le faisons avec vous.

    ## Un prix libre
    Certains lieux d’accueil choisissent eux-mêmes un prix. Il est le même pour chaque famille. Demandez le prix au lieu d’accueil.

    ## Demi-journées et longues journées
    Votre enfant reste peu de temps ? Vous payez moins. Votre enfant reste très longtemps ? Vous payez plus.

    ## Qu’est-ce qui s’ajoute ?
    Parfois, vous payez à part pour les langes ou pour le dossier. Demandez-le avant. Votre enfant ne vient pas ? Parfois, vous payez quand même. C’est écrit dans votre contrat.

    ## Quelque chose change ?
    Votre famille change, ou vous gagnez moins ? Demandez alors une nouvelle attestation.
care-ocmw-body =
    Le prix est trop élevé pour vous ? Le CPAS (OCMW) peut aider. Vous payez alors un prix plus bas par jour.

    ## Pour qui ?
    Pour chaque famille qui a des difficultés en ce moment. Le CPAS regarde ce que vous gagnez et ce que vous devez payer. Vous ne devez pas avoir de revenu d’intégration (leefloon).

    ## Comment le demander
    - Appelez-nous ou appelez le CPAS. Nous prenons rendez-vous avec vous.
    - Apportez ce que vous avez : votre attestation, votre salaire ou allocation, vos factures.
    - Le CPAS décide et vous le dit.

    Faites-le de préférence avant que votre enfant commence. Votre enfant a déjà commencé ? Demandez-le quand même.

    Vous pouvez venir avec quelqu’un. Ce que vous racontez reste au CPAS.
care-urgent-body =
    Vous avez vite besoin d’un accueil ? Par exemple pour un nouveau travail ou un cours. Ou parce qu’il se passe quelque chose à la maison. Appelez-nous tout de suite. Appeler va plus vite qu’écrire.

    ## Qu’est-ce qui est possible ?
    Certains lieux d’accueil gardent des places pour qui cherche dans le mois. Une telle place est souvent pour peu de temps. Pendant ce temps, nous continuons à chercher avec vous.

    ## Que vous demandons-nous ?
    - À partir de quel jour ?
    - Quels jours et quelles heures ?
    - Quel âge a votre enfant ?
    - Où habitez-vous ou travaillez-vous ?

    Vous ne devez pas tout raconter. Dites seulement ce qu’il faut pour chercher.
care-inclusive-body =
    Votre enfant a besoin de plus de soins ? Par exemple à cause d’une maladie ou d’un handicap. Un accueil est possible alors aussi. Votre enfant joue simplement avec les autres enfants.

    ## Comment cela se passe
    - Vous nous dites, ou au lieu d’accueil, ce qu’il faut à votre enfant.
    - Nous cherchons un lieu d’accueil qui peut et veut le faire.
    - Le lieu d’accueil reçoit l’aide de personnes qui connaissent bien cela.
    - Vous décidez ensemble comment la journée se passe.

    Vous ne devez pas montrer de papier du médecin pour commencer. Nous ne demandons pas le nom d’une maladie.

    Dans la liste, vous pouvez choisir un lieu d’accueil avec de l’expérience.
care-school-body =
    Votre enfant peut aller à l’école maternelle (kleuterschool) dès 2 ans et 6 mois. Il peut commencer seulement à des jours fixes. Il y a sept de ces jours par an. Votre enfant a 3 ans ? Il peut alors commencer chaque jour d’école.

    ## Choisissez une école à temps
    Inscrivez votre enfant avant cet âge. Dans beaucoup de communes, vous le faites déjà l’année avant. Demandez à l’école ou à nous.

    ## Jusqu’à quand l’accueil ?
    Votre enfant peut rester à l’accueil jusqu’à ce qu’il aille à l’école. Dites à temps au lieu d’accueil quand votre enfant arrête.
care-after-school-body =
    Votre enfant va à l’école ? Il y a alors un accueil avant et après les heures d’école. Et souvent aussi le mercredi après-midi et pendant les vacances.

    ## Où ?
    Parfois, l’accueil est à l’école. Parfois, votre enfant va avec un accompagnateur à une autre maison. Demandez à l’école ou à votre commune.

    ## Inscription
    Inscrivez votre enfant avant qu’il commence. Pour les vacances, les places partent souvent vite.

    ## Combien cela coûte-t-il ?
    Vous payez par heure ou par jour. C’est trop ? Demandez un prix plus bas au lieu d’accueil ou au CPAS (OCMW).
care-estimate-title = Estimez ce que vous payez
care-estimate-intro = Ceci est une estimation. Ce que vous payez vraiment est sur votre attestation.
care-estimate-price = Votre prix par jour
care-estimate-price-hint = Regardez sur votre attestation. Pas encore d’attestation ? Laissez ceci vide. Nous montrons alors ce que nous savons.
care-estimate-short = Jours par semaine de moins de 5 heures
care-estimate-whole = Jours par semaine de 5 à 11 heures
care-estimate-long = Jours par semaine de 11 heures ou plus
care-estimate-button = Calculer
care-estimate-result = Voici environ le prix
care-estimate-base = Prix d’une journée normale
care-estimate-week = Par semaine
care-estimate-month = Par mois
care-estimate-kind = { $kind ->
    [own] Votre prix
    [lowest] Prix le plus bas, avec le CPAS (OCMW)
    [lower] Prix bas, avec le CPAS (OCMW)
    [minimum] Prix normal le plus bas
   *[average] Ce qu’une famille paie en moyenne
}
care-estimate-from = Ces montants sont ceux de { $year }.
care-estimate-unsure = Pour { $year }, nous ne connaissons pas encore les montants. Nous calculons avec ceux de { $known }. Chaque année, ils augmentent un peu.
care-estimate-no-highest = Il y a aussi un prix maximum. Nous ne le connaissons pas avec certitude. C’est pourquoi il n’est pas ici.
care-estimate-days = Une journée de moins de 5 heures compte pour { $short } %. Une journée de 11 heures ou plus compte pour { $long } %.
care-estimate-extra = Parfois, les langes et d’autres frais s’ajoutent. Le mois est calculé sans vacances.
care-estimate-nothing = Écrivez combien de jours par semaine votre enfant vient.
care-estimate-source = D’où viennent ces montants ?
care-entry-title = Quand votre enfant peut-il aller à l’école ?
care-entry-intro = Écrivez quand votre enfant est né. Nous ne gardons pas cela.
care-entry-birth = Date de naissance
care-entry-birth-hint = Par exemple 27/3/2025
care-entry-button = Montrer les jours
care-entry-first = Votre enfant peut aller à l’école à partir du { $date }.
care-entry-all = Les jours où votre enfant peut commencer
care-entry-three = À partir du { $date }, votre enfant a 3 ans. Il peut alors commencer chaque jour d’école.
care-entry-kind = { $kind ->
    [summer] après les vacances d’été
    [autumn] après les vacances d’automne
    [christmas] après les vacances de Noël
    [february] premier jour d’école de février
    [spring] après les vacances de carnaval (krokusvakantie)
    [easter] après les vacances de Pâques
   *[ascension] après l’Ascension
}
care-entry-moved = Une école peut déplacer un jour. Demandez à l’école.
care-entry-past = Votre enfant a déjà 3 ans. Il peut commencer chaque jour d’école.
problem-not-an-amount = Écrivez un montant comme 6,24
