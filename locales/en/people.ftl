# People: accounts of others.
people-title = People
people-count = { $count ->
    [one] 1 account
   *[other] { $count } accounts
}
people-empty = Nobody works here yet. Invite somebody.
people-invite = Invite somebody
people-invite-button = Invite
people-name = Name
people-email = E-mail address
people-desk = Desk
people-desk-hint = Empty for an administrator
people-role = Role
people-organiser = Organiser
people-organiser-hint = Only for the role organiser
people-location = Location
people-location-hint = Only for the role location
people-last-seen = Last seen
people-never = Never yet
people-second-factor = Second step
people-yes = Yes
people-no = No
people-ended = ended
people-change-role = Change role
people-help = Help or end
people-new-link = Link for a new password
people-reset-factor = Clear second step
people-end = End account
people-end-advice = After ending, the person is signed out everywhere at once. What they did stays in the log. You can open the account again later.
people-reopen = Open account again
role = { $role ->
    [desk-worker] Desk worker
    [desk-manager] Desk manager
    [organiser] Organiser
    [location] Location
    [auditor] Auditor
    [administrator] Administrator
    [family] Family
   *[referrer] Referrer
}
invitations-title = Invitations that wait
invitations-until = Valid until
invitations-mail = E-mail
invitations-no-mail = Give the link yourself
invitations-renew = Send a new link
invitations-withdraw = Withdraw
invited-title = The invitation is ready
invited-advice = Hand over this link. It works once, until { $until }. For:
invited-link = Link
invited-mailed = The link also goes to this e-mail address by itself.
invited-once = You see this link only now. Is it gone? Make a new one in the list.
invited-already = This invitation was made already. Is the link gone? Make a new one in the list.
accept-title = Welcome to Kinderloket
accept-for = This account is for
accept-advice = Choose a password of at least 12 characters. A sentence of four plain words is strong and easy to remember.
accept-button = Save password
desks-title = Desks
desks-empty = There is no desk yet. Add the first.
desk-add = New desk
desk-add-button = Add desk
desk-name = Name of the desk
desk-code = Short word
desk-code-hint = Small letters, digits and dashes, for example mechelen
desk-municipality = Municipality
desk-municipality-hint = Name, postcode or NIS code
desk-manager = First manager
