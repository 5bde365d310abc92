# Asking for childcare without an account.
ask-start-title = Ask for childcare
ask-start-intro = Tell us what you are looking for. It takes about 5 minutes. You need no account.
ask-start-free = It is free. Childcare is your own choice.
ask-start-everyone = Every family may ask: with work, without work, in training or at home.
ask-start-skip = Something you do not know yet? That is fine.
ask-go-on = Go on
ask-go-on-with = Go on, with { $place } added
ask-start-how = How do you want to ask?
ask-door-alone = I ask by myself
ask-door-helper = Somebody helps me
ask-door-paper = On paper
ask-door-code = I have a code
ask-what-happens = What happens with my request?
ask-what-happens-text = We read your request and contact you. We look for childcare together. You choose whether you want a place.
ask-who-sees = Who sees what I write?
ask-who-sees-text = Only the desk. Childcare sees only what is needed to look for a place.
ask-step = Question { $number } of { $total }
ask-next = Continue
ask-not-known = I do not know yet
ask-not-needed = You may leave this empty.
ask-all-optional = You may leave everything on this page empty.
ask-part-helper = Who helps
ask-part-child = For whom
ask-part-start = From when
ask-part-days = Which days
ask-part-wishes = Which childcare
ask-part-you = Who you are
ask-part-contact = How we reach you
ask-part-situation = Anything else to tell?
ask-question-helper = Who helps the family?
ask-question-child = For which child do you look for care?
ask-question-next-child = For which other child do you look for care?
ask-question-start = From when do you need childcare?
ask-question-days = On which days do you need childcare?
ask-question-wishes = Which childcare suits you?
ask-question-you = Who are you?
ask-question-contact = How do we best reach you?
ask-question-situation = Is there anything else you want to tell?
ask-helper-intro = Fill this in when you help a family. The family decides what you fill in.
ask-helper-name = Your name
ask-helper-organisation = Where do you work?
ask-helper-organisation-hint = Are you a friend or neighbour? Then leave this empty.
ask-helper-phone = Your phone
ask-helper-permission = The parent agrees that I help
ask-helper-contact = The parent wants the desk to call me too
ask-child-kind = Is the child born yet?
ask-child-born = Yes, born
ask-child-due = No, not yet
ask-child-date = Date of birth
ask-child-date-hint = Write for example 27/3/2026. Pregnant? Write the day the doctor gave.
ask-child-given = Given name of the child
ask-one-more-child = One more child
ask-remove-child = Leave this child out
ask-start-soon = As soon as possible
ask-start-from = From a day
ask-start-date = From which day?
ask-start-date-hint = Only when you know the day. Write for example 1/9/2027.
ask-days-fixed = The same days every week
ask-days-changing = My days change
ask-which-days = Which days?
ask-which-part = How long on those days?
ask-which-extra = Also outside normal hours?
ask-extra-early = Early, before 7
ask-extra-evening = In the evening
ask-extra-night = At night
ask-how-many-days = About how many days a week?
ask-how-many-days-hint = Write a number from 1 to 7. You do not know? Leave this empty.
ask-which-care = What do you prefer?
ask-care-group = In a group
ask-care-family = At a childminder's home
ask-care-any = Both are fine
ask-care-difference = What is the difference?
ask-care-difference-text = In a group several people look after the children. A childminder looks after a small group at home.
ask-price-title = What does childcare cost?
ask-price-text = At many places the price depends on your income. Do you earn little? Then you pay little.
ask-price-help = Is it still too much? The OCMW can help. We gladly explain how.
ask-which-tariff = Which price suits you?
ask-tariff-income = Price by my income
ask-tariff-any = It does not matter
ask-flexible = What is fine too?
ask-flexible-later = Start later
ask-flexible-days = Other days
ask-flexible-fewer = Fewer days
ask-together = Must your children go to the same place?
ask-together-word = { $word ->
    [no] Not needed
    [preferably] Rather yes
   *[only] Only together
}
ask-neighbours-said = Other desks may see my request
ask-preference = Is there anything else you ask for?
ask-preference-hint = For example: close to my work.
ask-given-name = Your given name
ask-family-name = Your family name
ask-postcode = Your postcode
ask-postcode-hint = Four digits, for example 2800.
ask-municipality = In which municipality do you live?
ask-street = Your street and number
ask-street-hint = You may leave this empty. It helps us find care close to you.
ask-no-address = I have no fixed address now
ask-phone = Your phone
ask-phone-hint = For example 0470 12 34 56
ask-email = Your e-mail
ask-no-phone = I have no phone of my own
ask-no-phone-text = Write whom we may call. You can also come to the desk.
ask-other-name = Name of that person
ask-other-phone = Phone of that person
ask-language = Which language do you speak best?
ask-language-other = Another language
ask-help = What helps you?
ask-help-reading = Reading is hard: call me
ask-help-interpreter = I want an interpreter
ask-channel-call = Call me
ask-channel-sms = Send an SMS
ask-channel-whatsapp = Send a WhatsApp
ask-channel-email = Send an e-mail
ask-channel-letter = Send a letter
ask-channel-trusted = Through somebody else
ask-channel-visit = I come by myself
ask-situation-why = This helps us look for a good place faster. You need not say this.
ask-situation-who = Only the desk reads this. We tell nobody without you.
ask-purposes = What do you need childcare for?
ask-urgent = It is urgent
ask-urgent-reason = Why is it urgent?
ask-care-need = My child needs extra care
ask-care-need-reason = Which care helps your child?
ask-care-need-hint = A few words are enough.
ask-overview-title = Your request so far
ask-overview-intro = Choose what you want to fill in. Everything is kept.
ask-overview-complete = All is ready. Check it and send your request.
ask-overview-check = Check and send
ask-overview-link = Overview
ask-progress-todo = To do
ask-progress-done = Done
ask-progress-optional = If you like
ask-kept-until = We keep this until { $date }. After that we delete everything.
ask-later-link = Go on later
ask-stop = Stop and delete everything
ask-stop-title = Do you want to stop?
ask-stop-text = Then we delete all your answers. They do not come back.
ask-check-title = Is everything right?
ask-check-intro = Read your answers. You can still change everything.
ask-change = Change
ask-nothing-said = Nothing filled in
ask-more-to-say = Is it urgent? Does your child need extra care? You may say so. You need not.
ask-more-link = Tell something more
ask-check-promise = You are not tied to anything. You can always stop your request.
ask-send = Send my request
ask-trap = Leave this empty
ask-done-title = Your request is sent
ask-reference = Your code is
ask-reference-keep = Write this code down. It helps us find your request fast.
ask-next-title = What happens now?
ask-next-read = We got your request on { $date }.
ask-next-contact = We contact you before { $date }.
ask-next-number = Does somebody call? Then you see this number:
ask-next-search = We ask childcare. It answers within { $days } days.
ask-next-choose = Is there a place? Then we tell you. You choose.
ask-next-changes = Does something change? Did you find care yourself? Call us:
ask-print = Print this page
ask-later-title = Go on later
ask-later-intro = Your answers are kept until { $date }. Choose how you find them back.
ask-later-sent = The link is on its way.
ask-later-by-message = With a link
ask-later-contact = Your mobile phone or e-mail
ask-later-contact-hint = We send a link to go on.
ask-later-send = Send the link
ask-later-on-paper = With a code
ask-later-paper-text = Write this code down or print the page. Give it to nobody.
ask-later-where = Go to this address later and type the code:
ask-later-fresh = Make a new code. The old one then stops working.
ask-code-title = Go on with a code
ask-code-intro = Do you have a code from us? Type it here.
ask-code-label = Your code
ask-code-hint = Seven letters and digits, for example K7M-4QXD
ask-link-title = Go on with your request
ask-link-intro = Press the button to go on with this device.
ask-later-subject = Go on with your request
ask-later-sms = { $desk }: go on with your request: { $link }
ask-paper-title = Ask for childcare on paper
ask-paper-intro = Print this page and fill it in. Bring it to the desk, or call us.
ask-paper-heading = I look for childcare for my child
ask-paper-name = Name and given name
ask-paper-phone = Phone or e-mail
ask-paper-postcode = Street and postcode
ask-paper-week = Put a cross at each day
ask-paper-return = Ready? Give this sheet to the desk. We call you. Asking is free and you need not.
ask-received-subject = { $desk } got your request
ask-received-short = { $desk }: we got your request. Code { $code }. We contact you before { $date }, from number { $number }.
ask-purpose = { $purpose ->
    [work] work
    [study] lessons or training
    [job-search] looking for work
    [health] health
    [rest] time to rest
   *[crisis] it is hard at home now
}
ask-channel = { $channel ->
    [call] Call me
    [sms] Send an SMS
    [whatsapp] Send a WhatsApp
    [email] Send an e-mail
    [letter] Send a letter
    [trusted] Through somebody else
   *[visit] I come by myself
}
ask-extra = { $part ->
    [early] also early
    [evening] also in the evening
   *[night] also at night
}
ask-day-part = { $part ->
    [morning] Only the morning
    [afternoon] Only the afternoon
   *[whole] The whole day
}
ask-said-care = { $care ->
    [group] In a group
    [family] At a childminder's home
    [any] Group or childminder
   *[other] No preference
}
ask-said-start = { $when ->
    [soon] As soon as possible
    [date] From { $date }
   *[unknown] I do not know yet
}
ask-said-days = { $kind ->
    [changing] My days change. Days a week: { $count }
   *[unknown] I do not know yet
}
ask-said-child = { $kind ->
    [born] born on { $date }
    [due] due on { $date }
   *[unknown] date not known yet
}
ask-later-email =
    Hello,

    You began a request at { $desk }. Go on here:
    { $link }

    The link works until { $until }. Give it to nobody.
    Questions? Call { $phone }.
ask-received-text =
    Hello,

    We got your request. Your code is { $code }.
    Follow your request on { $address }.
    We contact you before { $date }. We call from number { $number }.
    Then we ask childcare. If there is a place, you choose.

    Questions? Call { $phone }.
    { $desk }
ask-stopped = Stopped. Your answers are deleted.
