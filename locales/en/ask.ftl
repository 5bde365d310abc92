# The front door, for the desk.
ask-note-start-unknown = The family does not know yet from when: the start is provisional.
ask-note-days-unknown = The family does not know yet how many days.
ask-note-purposes = What care is for, said the family: { $purposes }.
ask-note-visit = The family comes by itself.
ask-note-no-address = No fixed address.
ask-note-no-reason = The family gave no reason.
arrival-title = Came in through the front door
arrival-received = Received
arrival-door-label = How
arrival-name = Name
arrival-phone = Phone
arrival-email = E-mail
arrival-children = Children
arrival-requests = Requests
arrival-helper = Who helped
arrival-helper-contact = The family wants the desk to call this person too.
arrival-paper = Code on the paper
arrival-suspicions = Why look first
arrival-likely = Resembles a known family
arrival-likely-advice = Compare, and merge when it is the same family.
arrival-compare = Compare and merge
arrival-file = Open the file
arrival-seen = Seen
arrival-let-in = Let in
arrival-throw-away = Throw away
arrival-held-advice = This request is not registered yet. Is it a real family? Then let it in.
helping-title = Helping families
helping-intro = Ask for childcare with a family. The parent decides what you fill in.
helping-begin = New request with a family
helping-list = Requests you helped with
helping-empty = You have not helped with a request yet.
helping-with-desk = With the desk
helping-waits = The desk looks at this.
menu-helping = Helping families
menu-asking = Front door
asking-title = Asking online
asking-intro = This is how your desk's front door works for families.
asking-address = The address of your front door
asking-days = Within how many working days do you make contact?
asking-days-hint = Families read this day. Empty: the term of Kinderloket.
asking-number = The number families see when you call
asking-number-hint = Empty: the desk's number.
asking-shared = Shared places
asking-shared-hint = One a line: name and IP address, for example: Library 192.0.2.7. Requests from there never count as too many.
problem-not-a-network = Write a name and an IP address on each line
request-paper = Code on the paper
request-paper-hint = Only when the family filled in a sheet.
arrivals-held-title = Waits until you looked
arrivals-held-all = Show all that waits
arrivals-held-intro = Robots sometimes fill in many requests. Untick each real family and throw the rest away at once. Throwing away erases the answers: they do not come back.
arrivals-held-choose = To throw away
arrivals-held-nameless = Without a name
arrivals-held-look = Look
arrivals-held-throw-away = Throw away what is ticked
arrivals-held-none = Nothing waits.
arrival-door = { $door ->
    [alone] The parent alone
    [helper] With help
   *[paper] On paper
}
arrival-suspicion = { $suspicion ->
    [trap] A hidden field was filled in
    [no-mark] The page was not ours
    [too-fast] Faster than anybody reads
    [too-old] The page stood open very long
    [contact] Same phone or e-mail, several times today
   *[network] Many requests from the same network
}
arrival-state = { $state ->
    [new] New
    [held] Look first
    [seen] Seen
   *[refused] Thrown away
}
