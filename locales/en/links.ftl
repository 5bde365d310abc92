# Personal link of a location.
link-title = Personal link
link-what = With this link { $name } reports free places and answers requests, without an account. Whoever has the link can do so. Give it only to those who may.
link-state = { $state ->
    [made] A link is in use.
   *[none] There is no link yet.
}
link-make = Make a link
link-renew = Make a new link
link-renew-advice = The old link then stops working.
link-revoke = End the link
link-once = This is the link. You see it only once. Copy it, mail it or print this page.
link-address = Address of the link
link-copy = Copy
link-copied = Copied
link-mail = Mail to the location
link-print = Print
link-mail-subject = Your link for free places
link-mail-body = Hello, with this link you report free places and answer requests of the desk. You need no password. Keep the link safe and do not pass it on.
link-already-made = The link was made already and is not shown again. Make a new one if you no longer have it.
link-home-title = Free places of { $name }
link-home-report = Report a free place
link-home-places = What is reported now
link-home-questions = Requests of the desk
link-home-answered = Answered
link-home-data = What the desk knows about you
link-home-confirm = This is still right
link-home-confirmed = Last checked on { $day }.
link-home-never-confirmed = Never checked yet.
link-home-wrong = Is something wrong? Tell the desk.
link-home-undo = Undo
link-home-over = No answer needed any more
link-home-over-found = Question of { $day }: a place was found already.
link-home-over-stopped = Question of { $day }: not needed any more.
