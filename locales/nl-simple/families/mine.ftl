message-still-subject = Zoekt u nog een plaats?
my-sign-in-title = Mijn vraag zien
my-sign-in-intro = Typ de code van uw vraag. Wij sturen u dan nog een code.
my-no-code = Bel of kom langs. Wij geven een code op papier.
my-code-intro = Kennen wij uw vraag? Dan stuurden wij een code. De code werkt 10 minuten.
my-link-elsewhere = De code staat in de mail. Typ ze waar u begon.
my-none = Wij zoeken nu niet voor u.
my-question-for = Een plaats voor { $child }
my-question-unnamed = Een plaats voor kind { $number }
my-question-only = Een plaats voor uw kind
my-state = { $state ->
    [open] Wij zoeken een plaats
    [partly] Er is een deel. Wij zoeken verder
    [placed] Er is een plaats
    [closed] Wij zoeken niet meer
   *[other] Deze vraag is nog niet klaar
}
my-next-desk = Wij zoeken. Wij kijken weer voor { $by }.
my-next-stopped = Wij zoeken niet meer. U mag altijd weer vragen.
my-next-found = Alles is klaar.
my-days-count = { $days ->
    [0] Dagen: nog niet gekend
    [one] 1 dag per week
   *[other] { $days } dagen per week
}
my-story-registered = U vroeg een plaats.
my-story-wish = Uw vraag is veranderd.
my-story-answered = { $answer ->
    [yes] { $place } heeft plaats.
    [deviating] { $place } heeft plaats, maar anders.
   *[no] { $place } heeft nu geen plaats.
}
my-story-proposed = Wij vonden een plaats bij { $place }.
my-story-settled = { $state ->
    [accepted] U zei ja tegen { $place }.
    [refused] U zei nee tegen { $place }.
    [expired] U kunt { $place } niet meer kiezen.
   *[withdrawn] { $place } had geen plaats meer.
}
my-story-found = Er is plaats bij { $place }, vanaf { $from }.
my-story-stopped = { $reason ->
    [found-elsewhere] Wij stopten. Er was een plaats.
   *[other] Wij stopten met zoeken.
}
my-story-goes-on = Wij zochten weer verder.
my-file-title = Wat wij over u weten
my-sign-out = Stop en ga weg
my-still-question = Zoekt u nog een plaats?
my-still-silence = Zegt u niets? Dan blijft uw vraag. Wij bellen u.
my-wish-intro = Wij houden ook uw eerste vraag bij.
my-wish-start = Vanaf welke dag?
my-wish-days-hint = Kent u de dagen niet? Schrijf hoeveel.
my-wish-undo = Maak het weer zoals het was
my-stop-intro = U kiest zelf. U mag later weer vragen.
my-stop-found = Ik heb een plaats
my-stop-consequences = Wat doet u nu, zonder plaats?
my-stop-optional = U moet dit niet zeggen. Het helpt ons.
my-reason = { $word ->
    [cares-themselves] Wij zorgen zelf voor ons kind
    [too-expensive] Het is te duur
    [hours-unsuitable] De uren zijn niet goed
    [no-trust] Wij vertrouwen het niet
    [moved] Wij gaan ergens anders wonen
    [other] Iets anders
   *[unknown] -
}
my-consequence = { $word ->
    [work-less] Minder werken
    [leave] Vrij nemen
    [refuse-job] Nee zeggen tegen een job
    [stop-training] Niet naar de les gaan
    [none] Niets hiervan
   *[unknown] -
}
my-go-on = Zoek toch weer
my-seen-title = Wie keek naar mijn vraag?
my-seen-intro = Wij schrijven altijd op wie keek.
my-sessions-intro = Kent u een toestel niet? Sluit het dan.
my-parent-none = Er is nog geen andere ouder.
my-parent-reference = Code voor de andere ouder:
my-grants-intro = U kiest wie kijkt en wat. U kiest ook hoe lang.
my-grant-intro = Wij geven een link. U mag altijd stoppen.
my-grant-parts = Wat mag die zien?
my-grant-until = Wat is de laatste dag?
my-part = { $part ->
    [progress] Wat er met uw vraag gebeurt
    [proposals] De plaatsen die wij vonden
   *[appointments] Uw afspraken
}
my-trusted-intro = { $family } laat u kijken. Dat mag tot en met { $until }.
my-data-title = Meenemen of weggooien
my-take-title = Neem alles mee
my-take-intro = Hier staat alles over uw gezin. Wat wij zelf schreven, vraagt u aan ons.
my-take-print = Kijk of zet op papier
my-take-file = Zet op uw toestel
my-erase-title = Gooi alles weg
my-erase-now = Wij zoeken niet meer. Alles gaat weg, voor altijd.
my-erase-ask = Wij moeten eerst kijken. Wij bellen of schrijven u. Dit is waarom:
my-holds = { $why ->
    [proposal] Wij wachten nog op uw antwoord.
   *[care] Wij vonden een plaats voor u. De wet zegt: hou dat bij.
}
my-erase-confirm = Ja, gooi alles weg
my-erase-button = Gooi alles weg
my-erased-title = Alles is weg
my-erased = Alles ging weg op { $on }.
my-erased-return = Wij tellen uw vraag nog, zonder naam.
my-erase-asked = Wij lezen uw vraag. Wij bellen of schrijven u.
offer-price-income = U betaalt volgens wat u verdient.
offer-price-free = De opvang kiest de prijs. Vraag het daar.
offer-price-help = Is het te veel? Bel ons. Wij helpen u.
offer-route-how = Kent u de weg niet? Vraag het ons.
offer-undo = Ik wil nog eens kiezen
offer-undo-until = Was het fout? Kies nog eens, tot { $until }.
offer-others = Er is nog een plaats
my-paper-once = De code werkt 1 keer. Geef ze aan niemand.
