# The page of a proposal, for the family, without an account.
proposal-week = Days
proposal-start = First day
proposal-reason = Why not?
proposal-reason-none = Not said
proposal-reason-choice = { $reason ->
    [found-elsewhere] Found care already
    [too-far] Too far
    [too-expensive] Too expensive
    [hours] Days or hours do not suit
    [start] The start does not suit
    [no-trust] No trust
    [cares-themselves] Cares for the child themselves
    [placed] The family found everything through another proposal
    [other] Another reason
   *[none] Not said
}
proposal-note = Explanation
proposal-note-hint = Keep it short. Write nothing about health or religion.
offer-title = A place in childcare
offer-hello = Hello { $name }
offer-intro = We found childcare. You choose whether you want this place.
offer-for = For
offer-where = Where
offer-when = When
offer-from = From
offer-by = Answer before
offer-yes = Yes, I want this place
offer-yes-title = You choose: yes
offer-yes-intro = Look once more. Is everything right? Then you can say yes.
offer-yes-send = Yes, this is right
offer-other = Yes, but fewer days or later
offer-no = No
offer-talk = I want to talk first
offer-other-title = Which days do you want, and from when?
offer-other-intro = Choose only days that are in the proposal.
offer-no-title = Why do you not want this place?
offer-no-intro = You do not have to say. It helps us to search better.
offer-send = Send
offer-back = Back
offer-questions = Questions? Call { $desk }:
offer-done = { $state ->
    [accepted] You said yes to this place.
    [refused] You said no to this place.
    [expired] This proposal is over.
   *[withdrawn] This place is no longer free.
}
offer-done-next = { $state ->
    [accepted] The location will agree with you how to start. Is something wrong? Call us.
    [refused] We keep looking. Do you want the place after all? Call us.
   *[other] We keep looking. You do not have to do anything.
}
offer-talk-done = We will call you. You can also call us.
