# What the family gets to sign in, and the question whether it still looks.
message-code-subject = Your code for { $desk }
message-code-text =
    Hello { $name },

    Your code is { $code }. Type it on the page where you began.
    The code works for 10 minutes, and once.

    Or open this link in the same browser, and press the button there:
    { $link }

    Did you not ask for a code? Then you need not do anything. Give the code to nobody.
    Questions? Call us on { $phone }.

    { $desk }
message-code-short = { $code } is your code for { $desk }. It works for 10 minutes. Give it to nobody.
message-still-subject = Do you still look for childcare?
message-still-text =
    Hello { $name },

    You asked us to look for childcare. Do you still look?

    Tell us at { $address }. Your code there is { $reference }.
    You can also call: { $phone }.

    If you do not answer, your question stays, and we call you.

    { $desk }
message-still-short = { $desk }: do you still look? Answer at { $address } with code { $reference }.

# My request: signing in.
my-title = My request
my-sign-in-title = Follow my request
my-sign-in-intro = Type the code of your request. You then get a code to come in.
my-reference = The code of your request
my-reference-hint = The code stands in our messages. For example K7M-4QXD
my-code-way = How do you want to get the code?
my-code-by-sms = By SMS
my-code-by-email = By e-mail
my-code-send = Send the code
my-no-code-title = No code, phone or e-mail?
my-no-code = Call us or come by. You then get a code on paper.
my-code-title = Type your code
my-code-intro = If we know this request, we sent you a code. The code works for 10 minutes.
my-code = The code
my-code-hint = 6 digits, or the code on your paper
my-code-again = No code? Ask for a new one
my-enter = Come in
my-link-here = Press the button to see your request.
my-link-elsewhere = You opened the link somewhere else. Type the code from the mail on the device where you began.

# Where the request stands.
my-hello = Hello { $name }
my-none = We are not looking for childcare for you now.
my-question-for = Childcare for { $child }
my-question-unnamed = Childcare for child { $number }
my-question-only = Childcare for your child
my-state = { $state ->
    [open] We are looking for childcare
    [partly] Part is found. We look on
    [placed] Childcare is found
    [closed] This request has stopped
   *[other] This request is not finished yet
}
my-next-title = What now?
my-next-answer = A place at { $place }. Answer before { $by }
my-next-location = { $place } normally answers before { $by }.
my-next-begins = Childcare at { $place } begins on { $on }.
my-next-desk = We look for a place. We look at your request again before { $by }.
my-next-stopped = We no longer look. You can always ask again.
my-next-found = All is arranged.
my-asks-title = What you ask
my-wish = { $days }, from { $start }
my-days-count = { $days ->
    [0] Days not known yet
    [one] 1 day a week
   *[other] { $days } days a week
}
my-asked-first = You first asked:
my-story-title = What has happened
my-some-place = another location
my-story-registered = You asked for childcare.
my-story-wish = The request changed.
my-story-asked = We asked { $place } for a place.
my-story-answered = { $answer ->
    [yes] { $place } said: yes, there is a place.
    [deviating] { $place } said: there is a place, but not quite as you asked.
   *[no] { $place } said: there is no place now.
}
my-story-proposed = We offered you a place at { $place }.
my-story-settled = { $state ->
    [accepted] You said yes to the place at { $place }.
    [refused] You said no to the place at { $place }.
    [expired] The offer of { $place } is over.
   *[withdrawn] The place at { $place } was no longer free.
}
my-story-found = There is childcare at { $place }, from { $from }.
my-story-stopped = { $reason ->
    [found-elsewhere] The request stopped: childcare is found.
   *[other] The request stopped.
}
my-story-goes-on = The request went on.
my-story-still = You said that you still look.
my-talks-title = Your appointments
my-call-title = Questions? Call us
my-messages-title = What we wrote to you
my-channel = { $channel ->
    [sms] SMS
    [email] e-mail
    [letter] letter
    [whatsapp] WhatsApp
   *[call] phone
}
my-file-title = Your file
my-sign-out = Leave this page

# Still looking, changing, stopping.
my-still-question = Do you still look for childcare?
my-still-silence = If you say nothing, your request stays, and we call you.
my-still-yes = Yes, I still look
my-still-no = No, I no longer look
my-wish-title = Change your request
my-wish-intro = What you asked first stays too.
my-wish-start = From which day do you want childcare?
my-wish-week = Which days?
my-wish-days = Or how many days a week?
my-wish-days-hint = Do you not know the days yet? Then write here how many.
my-wish-later = A later start is fine too
my-wish-other-days = Other days are fine too
my-wish-fewer = Fewer days are fine too
my-wish-preference = Where would you like it?
my-wish-reason = Why do you change your request?
my-wish-reason-hint = You need not say.
my-wish-undo = Put it back as it was
my-save = Save
my-stop-title = Stop looking
my-stop-intro = You choose. You can always ask again later.
my-stop-why = Why do you stop?
my-stop-found = I found childcare
my-stop-no-longer = I no longer look
my-stop-reason = Do you want to say why?
my-stop-consequences = What does it mean for you that there is no childcare?
my-stop-optional = You need not say this. It helps us to ask for more childcare.
my-stop-button = Stop looking
my-reason-none = I do not say
my-reason = { $word ->
    [cares-themselves] We look after our child ourselves
    [too-expensive] Childcare is too expensive
    [hours-unsuitable] The hours do not fit
    [no-trust] We have no trust in it
    [moved] We are moving
    [other] Another reason
   *[unknown] -
}
my-consequence = { $word ->
    [work-less] Work less
    [leave] Take leave
    [refuse-job] Refuse a job
    [stop-training] Not follow a lesson or training
    [none] None of these
   *[unknown] -
}
my-go-on = Look on after all

# Who looked, where you are signed in.
my-seen-title = Who looked at your file?
my-seen-intro = We write down each time who looks.
my-seen-none = Nobody has looked yet.
my-who = { $who ->
    [desk-worker] A colleague of the desk
    [desk-manager] The manager of the desk
    [organiser] A location: { $name }
    [location] A location: { $name }
    [neighbour] Another desk: { $name }
    [family] You
    [trusted] Somebody whom you let look
    [link] Somebody with a link from us
    [program] The program of the desk
   *[unknown] Somebody else
}
my-looked = looked
my-changed = looked and changed something
my-sessions-title = Where you are signed in
my-sessions-intro = Is there a device that you do not know? Then end it.
my-session-since = Since { $since }, last used { $used }
my-session-here = This device
my-session-end = End this device

# The other parent, and who may look.
my-people-title = Who may look?
my-parent-title = The other parent
my-parent-intro = The other parent sees the same as you.
my-parent-none = There is no other parent in your file yet.
my-parent-add = Add the other parent
my-parent-change = Change this
my-parent-remove = Take the other parent off
my-parent-gets = Who gets our messages?
my-parent-reference = Code of the other parent to come in:
my-parent-given = Given name
my-parent-family = Family name
my-parent-phone = Phone
my-parent-email = E-mail address
my-parent-contacted = Who gets our messages?
my-contacted = { $who ->
    [first] Who asked
    [second] The other parent
   *[both] Both
}
my-grants-title = Somebody whom you trust
my-grants-intro = You choose who looks, what they see, and until when.
my-grant-title = Let somebody look
my-grant-intro = This person gets a link. You can always stop this.
my-grant-name = Who?
my-grant-parts = What may this person see?
my-grant-until = Until which day?
my-part = { $part ->
    [progress] How your request stands
    [proposals] The places that we offer
   *[appointments] Your appointments
}
my-grant-sees = Sees:
my-grant-to = Until { $until }
my-grant-used = Last looked on { $at }
my-grant-link = Give this link:
my-grant-stop = Stop the looking
my-trusted-title = You may look
my-trusted-hello = Hello { $name }
my-trusted-intro = { $family } lets you look, until { $until }.
my-trusted-parts = You see:

# Your data.
my-data-title = Take along or erase your data
my-take-title = Take along
my-take-intro = Here is everything about your family. Ask us for notes of the desk.
my-take-print = Look or print
my-take-file = Save as a file
my-data-print-title = Your data
my-data-print-intro = This is what we know about your family.
my-erase-title = Erase
my-erase-now = We stop looking and erase your data at once. You cannot undo this.
my-erase-ask = We have to look at this first. We call or write to you. This is why:
my-holds = { $why ->
    [proposal] An offer still waits for your answer.
   *[care] Childcare was agreed. The law then asks to keep data.
}
my-erase-confirm = Yes, erase my data
my-erase-button = Erase my data
my-erased-title = Your data are erased
my-erased = We erased your data on { $on }.
my-erased-return = We still count that there was a request, without a name.
my-erase-asked-title = We look at this
my-erase-asked = We now know that you ask this. You hear from us.
my-erase-proof = Your proof has number

# What was just done.
my-done = { $done ->
    [signed-out] You left the page.
    [session-ended] That device is ended.
    [wish-changed] Your request has changed.
    [undone] It is as it was again.
    [stopped] We no longer look. Is this not right? Then look on after all.
    [goes-on] We look on again.
    [still-looking] Thank you. We look on.
    [saved] This is saved.
    [removed] This is gone.
   *[other] Done.
}

# With an offer.
offer-price = Price
offer-price-income = You pay by your income.
offer-price-free = The location sets the price. Ask the location.
offer-price-help = Is this hard? Call us. We look for help together.
offer-route = Way
offer-route-how = Look this address up on a map, or ask us the way.
offer-route-open = Open the map on your device
offer-undo = I want to choose again
offer-undo-until = A mistake? The place is still free. You can take your no back until { $until }.
offer-others = There is another place for your family
offer-paper = Answer with your phone: point the camera at this code.
offer-qr = Code to answer
my-paper-go = Go with your phone or computer to:
my-paper-once = The code works once. Give it to nobody.
