# Contact notes.
intakes-title = Contact notes
intakes-count = { $count ->
    [one] 1 note
   *[other] { $count } notes
}
intakes-empty = No notes found. Write one at the next talk: it takes half a minute.
intake-new-title = New contact note
intake-asked-on = Date of the question
intake-asked = Asked
intake-name = Name
intake-phone = Phone
intake-channel = Channel
intake-question = Concrete question
intake-action = Action taken
intake-follow-up = Follow-up
intake-handled = Dealt with
intake-waits = Waits
intake-in-file = In a file
intake-written-by = Written by { $name }
intake-colleague-gone = a former colleague
intake-only-name = There is only a name. Add a number or the question, so that a colleague knows later what is needed.
intake-hand-to = Hand over to
intake-keep = Nobody, I follow this up myself
intake-to-request = Make a request of this note
intake-handle = Dealt with
intake-inbox = Only what was handed to me
intake-loose = Only notes without a request
intake-year = Year
intake-filter-text = Name, question or action
