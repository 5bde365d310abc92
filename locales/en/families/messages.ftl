# What the desk writes to families. Families read short sentences.
message-what =
    Where: { $location }
    Address: { $address }
    When: { $days }
    From: { $start }
message-proposal-subject = News about your request to { $desk }
message-proposal-text =
    Hello { $name },

    We found childcare.

    { $what }

    Do you want this place? Answer before { $by }:
    { $link }

    You choose. You may say no.
    Questions? Call us on { $phone }.

    { $desk }
message-proposal-short = News from { $desk }. Read and answer before { $by }: { $link }
message-reminder-subject = Reminder: news about your request to { $desk }
message-reminder-text =
    Hello { $name },

    We wrote to you about a place in childcare. We have no answer yet.

    { $what }

    Do you want this place? Answer before { $by }:
    { $link }

    You choose. You may say no.
    Questions? Call us on { $phone }.

    { $desk }
message-reminder-short = { $desk } waits for your answer, before { $by }: { $link }
message-confirmation-subject = We noted your answer
message-confirmation-text =
    Hello { $name },

    You said yes to this place:

    { $what }

    The location will agree with you how to start.
    Is something wrong? Call us on { $phone }.

    { $desk }
message-confirmation-short = { $desk } noted your answer. Is something wrong? Call { $phone }.
message-withdrawal-subject = The place is no longer free
message-withdrawal-text =
    Hello { $name },

    We wrote to you about a place at { $location }. This place is no longer free.
    We keep looking for you. You do not have to do anything.

    Questions? Call us on { $phone }.

    { $desk }
message-withdrawal-short = News from { $desk }: the place we wrote about is no longer free. We keep looking. Questions? Call { $phone }.
message-before-call-short = { $desk } will call you soon from the number { $phone }.
message-appointment-subject = Your appointment on { $date } at { $time }
message-appointment-text =
    Hello { $name },

    You have an appointment.

    When: { $date } at { $time }
    Where: { $place }

    Can you not come? Call us on { $phone }.

    { $desk }
message-appointment-short = Appointment { $desk }: { $date } at { $time }, { $place }. Can you not come? Call { $phone }.
message-appointment-changed-subject = Your appointment has changed: { $date } at { $time }
message-appointment-changed-text =
    Hello { $name },

    Your appointment has changed. This is the new one:

    When: { $date } at { $time }
    Where: { $place }

    Can you not come? Call us on { $phone }.

    { $desk }
message-appointment-changed-short = New appointment { $desk }: { $date } at { $time }, { $place }. Can you not come? Call { $phone }.
message-appointment-cancelled-subject = Your appointment is cancelled: { $date } at { $time }
message-appointment-cancelled-text =
    Hello { $name },

    Your appointment of { $date } at { $time } is cancelled.

    Do you want a new appointment? Call us on { $phone }.

    { $desk }
message-appointment-cancelled-short = { $desk }: your appointment of { $date } at { $time } is cancelled. A new one? Call { $phone }.
message-appointment-calendar = Appointment at { $desk }
message-appointment-calendar-note = Can you not come? Call { $phone }.
message-calendar-name = appointment.ics
