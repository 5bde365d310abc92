# Importing files.
imports-title = Import files
imports-lead = Import a registration sheet or a list of childcare locations. You first see what the desk makes of it. Nothing is stored before you approve.
imports-empty = No file was imported yet. Choose a file above to begin.
imports-list = Imported before
import-upload = Look at the file
import-kind = What is in the file?
import-kind-word = { $kind ->
    [registrations] Registrations of families
   *[locations] List of childcare locations
}
import-file = File
import-file-hint = Excel (.xlsx), LibreOffice (.ods) or CSV, at most 20 MB
import-when = When
import-state = State
import-state-word = { $state ->
    [mapping] To check
    [running] Being imported
    [done] Imported
    [undoing] Being undone
    [discarded] Not imported
   *[undone] Undone
}
import-new = New
import-requests = Becomes a request
import-notes = Becomes a contact note
import-known = Already known
import-updated = Updated
import-left = Left alone
import-bad = Cannot be imported
import-total = Rows in the file
import-same-file = This file was imported on { $date }. Rows that are there already are not doubled.

# Step 1: what the columns mean.
import-step-mapping = Step 1 of 2: check what is in the columns
import-sheet = Sheet
import-header = Row with the headings of the columns
import-header-hint = Leave empty when there are no headings
import-year = Year of the sheet
import-year-hint = For dates without a year and for the year calendar
import-column = Column
import-column-heading = Heading in the file
import-column-examples = Examples
import-column-field = What is this?
import-column-number = Column { $letter }
import-leave-out = Do not import
import-field = { $field ->
    [date-asked] Date of the question
    [name] Name
    [given-name] First name
    [surname] Family name
    [phone] Phone
    [email] E-mail
    [channel] Channel
    [question] Concrete question
    [actions] Actions taken
    [colleague] Colleague
    [offer] Offer or solution
    [wanted-from] Care needed from
    [child-name] Name of the child
    [birth-date] Birth date of the child
    [municipality] Municipality
    [school] When to school
    [organiser] Organiser
    [kind] Kind of care
    [address] Street and number
    [postcode] Postcode
    [places] Licensed places
    [tariff] Tariff
    [tier] Tier
   *[dossier-number] File number (is not stored)
}
import-field-month = Year calendar: { $month }
import-apply = Look again
import-start = Import the rows
import-discard = Do not import this file
import-nothing-good = There is no row yet that can be imported. Check that every column is right, then press Look again.
import-changed = You changed the columns. Check below whether the rows are right now.
import-becomes-title = What do the rows become?
import-becomes-lead = A row that asks for care and says from when becomes a request in a file. It counts in the yearly return. Any other row becomes a contact note. That does not count.
import-becomes-over = When the return of that year is over, the request is closed or placed at once. It does count in its year. Enter traits such as urgent yourself.
import-only-notes = Make no requests: every row becomes a contact note
import-becomes-request = { $count ->
    [one] Becomes a request from { $start }.
   *[other] Becomes { $count } requests from { $start }.
}
import-becomes-words = The start comes from the words of the question.
import-becomes-note = Becomes a contact note.
import-becomes-note-start = Becomes a contact note: it does not say from when care is needed.
import-becomes-note-far = Becomes a contact note: { $start } is too far from the day of the question.
import-becomes-note-care = Becomes a contact note: the row asks for information, not for care.
import-becomes-note-family = Becomes a contact note in the file of row { $row }.
import-counts = What will happen
import-preview = How we understand the rows
import-preview-lead = The first rows, and rows with something to look at. Each row says what you can mend.
import-row = Row
import-row-good = In order
import-row-look = Check
import-row-bad = Cannot be imported
import-child = Child
import-remarks = Remarks
import-skipped = { $count ->
    [0] No rows were skipped.
    [one] 1 row is a heading or a loose remark. It is skipped.
   *[other] { $count } rows are a heading or a loose remark. They are skipped.
}
import-offer = { $state ->
    [yes] Yes
    [partly] Partly
    [no] No
    [not-yet] Not yet
    [waiting-list] On a waiting list
    [solved-by-family] Solved by the family
   *[none] { "" }
}
import-location-kind = { $kind ->
    [group] Group care
    [family] Family care
   *[cooperating] Cooperating childminders
}

# Step 2: importing.
import-running = { $done } of { $total } rows are imported
import-undoing-label = The rows are being taken out again
import-refresh = Refresh this page
import-go-on = Go on
import-stuck = Does nothing move any more? Press Go on. Nothing is doubled.
import-over = Ready. See the result
import-done-title = Result
import-left-explained = { $count ->
    [one] 1 row changed in the file, but it is in a file already or a colleague worked on it. It stayed as it was.
   *[other] { $count } rows changed in the file, but they are in a file already or colleagues worked on them. They stayed as they were.
}
import-bad-title = Rows that could not be imported
import-bad-advice = Download these rows. The last column says what is wrong. Mend them and import that file.
import-bad-xlsx = Download as Excel
import-bad-csv = Download as CSV
import-reason = Reason
import-notes-explained = { $count ->
    [one] 1 row became a contact note. It does not count in the yearly return. Open the note to make a request of it.
   *[other] { $count } rows became contact notes. They do not count in the yearly return. Open a note to make a request of it.
}
import-see-requests = To the requests
import-see-intakes = To the contact notes without a request
import-see-locations = To the locations
import-undo-title = Undo
import-undo-advice = All that this file added is taken out again: notes, requests and their files. What a colleague changed or followed up since, stays.
import-undo = Undo all of it
import-undo-again = Try once more
import-discarded-lead = This file was not imported. Nothing of it is kept.
import-undone-lead = This file was undone. If you want the rows after all, import the file again.
import-kept = { $count ->
    [0] All rows are gone.
    [one] 1 row stayed: somebody worked on it since.
   *[other] { $count } rows stayed: somebody worked on them since.
}

# Why a file is not read.
import-file-missing = Choose a file
import-refused-empty = This file is empty. Check whether you chose the right file, and whether there are rows in it.
import-refused-kind = { $found ->
    [pdf] This is a PDF. Ask for the Excel or CSV file that the PDF was made from.
    [old-excel] This is an Excel file of before 2007 (.xls). Open it in Excel and save it as an Excel workbook (.xlsx).
    [old-office] This is a document of an old Office version. Put the table in Excel and save it as .xlsx.
    [binary-excel] This is a binary Excel file (.xlsb). Open it in Excel and save it as an Excel workbook (.xlsx).
    [word] This is a Word document. Copy the table to Excel and save it as .xlsx.
    [presentation] This is a presentation. Put the table in Excel and save it as .xlsx.
    [other-open-document] This is a LibreOffice file, but not a spreadsheet. Put the table in a spreadsheet and save it as .ods or .xlsx.
    [html] This is a web page, even if the file is called .xls. Open it in Excel and save it as an Excel workbook (.xlsx).
    [xml] This is an XML file. Open it in Excel and save it as an Excel workbook (.xlsx).
    [image] This is a photo or a scan. Type the rows in Excel, or ask for the original file.
    [rich-text] This is a text document with layout. Copy the table to Excel and save it as .xlsx.
    [archive] This is a zip file. Unpack it first, then choose the spreadsheet that is in it.
    [program] This is a program. Choose an Excel, LibreOffice or CSV file.
   *[binary] This is not a spreadsheet. Choose an Excel, LibreOffice or CSV file.
}
import-refused-protected = This file has a password. Open it, remove the password, save it and try again.
import-refused-damaged = This file is damaged or incomplete. Open it in Excel or LibreOffice, save it again and try once more.
import-refused-too-large = This file is too large: at most { $limit } MB. Remove photos and old sheets, or split it in parts.
import-refused-too-many-parts = This file is put together in an unusual way: it has too many parts. Copy the rows to a new Excel file and try again.
import-refused-inflates = This file grows far too large when it is unpacked. Copy the rows to a new Excel file and try again.
import-refused-unsafe = This file was not made by a usual spreadsheet program. Copy the rows to a new Excel file and try again.
import-refused-cells = This file has too many cells: at most { $limit }. Split it in parts, by year for instance.
import-refused-rows = This file has too many rows: at most { $limit }. Split it in parts, by year for instance.
import-refused-wide = Row { $row } has too many columns: at most { $limit }. Clear what stands far to the right in the sheet.
import-refused-long = Row { $row } holds a text that is far too long. Check that row. In a CSV file a quotation mark may be missing.
import-refused-text = There is too much text in this file: at most { $limit } MB. Split it in parts, by year for instance.
import-on-sheet = { $text } It is about the sheet “{ $sheet }”.

# What is wrong with a row, and how to mend it.
import-problem-date = “{ $raw }” is not a date. Write a date like 05/01/2019.
import-problem-date-year = “{ $raw }” has no year. Fill in the year of the sheet above, or write the year with it.
import-problem-date-impossible = The date { $raw } does not exist. Mend the day or the month.
import-problem-date-missing = The date is missing. Fill in the date of the question.
import-problem-date-column = There is no column with the date of the question. Say above which column that is.
import-problem-month-above = The row stands under { $month }.
import-problem-name-missing = The name is missing. Fill in a name.
import-problem-name-column = There is no column with the name. Say above which column that is.
import-problem-future = The date { $date } lies in the future. Check the year.
import-problem-location-name = The name of the location is missing. Fill in a name.

# What to look at in a row.
import-warning-channel = We do not know the channel “{ $raw }”. It stays as it is. Add it at Desk if you use it more often.
import-warning-year = “{ $raw }” has no year. We took { $year }.
import-warning-number = “{ $raw }” was a number in the cell. We read it as a date. Check whether it is right.
import-warning-phone = “{ $raw }” is not a valid phone number. It stays as it is.
import-warning-offer = We do not understand “{ $raw }” as an answer. It stands with the action taken.
import-warning-school = We do not understand “{ $raw }” as a first school day. It stands with the question.
import-warning-before = Care needed in { $needed }, asked in { $asked }. We took { $needed } of the next year.
import-warning-color = { $month } has another colour than green. We do not know what it means.
import-warning-formula = “{ $heading }” holds a formula. We took its last outcome.
import-warning-same = The same day, name and question as row { $number }. If all is the same, this row is not added.
import-warning-name = The name is very long. It was shortened, the full name stands with the question.
import-warning-value = We cannot read “{ $raw }” as { $field }. This field stays empty.
import-warning-family = Same name and number as row { $row }. If it is another child, enter the name or birth date of both children.
import-warning-same-location = The same name and address as row { $number }. This row is skipped.
import-warning-kind = { $raw ->
    [none] The kind of care is missing. We took group care.
   *[other] We do not know “{ $raw }” as a kind of care. We took group care.
}
import-warning-tier = The tier is missing. We took T0.
import-warning-municipality = { $raw ->
    [none] The municipality is missing. Add it later at the location.
   *[other] We do not know “{ $raw }” as a municipality in Flanders. Check postcode and name.
}
