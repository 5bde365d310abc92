# Texts of messages to families, as the desk can write them itself.
template-title = Texts of messages
template-intro = This is what Kinderloket writes to families. Where a text does not suit your desk, write your own, from a day that you choose. Every version is kept.
template-kept = What is ready to go or was sent does not change.
template-message = Message
template-channels = Text by channel
template-own = own text: { $languages }
template-planned = new text planned
template-edit-title = { $message }: { $channel } ({ $language })
template-languages = Language
template-subject = Subject
template-body = Text
template-body-hint = What stands between braces, Kinderloket fills in. The list says what is possible.
template-body-hint-sms = One SMS in Dutch, at most two in another language. Nothing about the child: whoever sits by the phone reads along.
template-from = From
template-from-hint = Today or later. Messages of before that day keep their text.
template-preview = Show what it looks like
template-preview-now = This is how it arrives today
template-preview-typed = This is how your text arrives
template-not-saved = Not saved yet.
template-made-up = Names, days and codes are made up.
template-units = { $units } of { $most } characters
template-phone = Your mobile, to get a trial
template-try-mail = Send a trial to { $address }
template-try-sms = Send a trial to this mobile
template-tried = The trial is on its way to { $to }. You find it among the messages too. Your text is not saved yet.
template-whose = { $whose ->
    [own] Your own text counts.
    [shared] Your own text of the e-mail or of Dutch counts here too.
   *[product] The ordinary text of Kinderloket counts.
}
template-outdated = Your Dutch text changed since. Look at this one again.
template-other-languages = The other languages keep their own text. Write those too when this says something new.
template-law-note = Where it is about a term, the Dutch text comes under your translation.
template-placeholders = What you can fill in
template-placeholder-needed = must be in it
template-placeholder = { $word ->
    [naam] given name of the reader
    [loket] name of the desk
    [telefoon] phone of the desk
    [link] personal link
    [laatste-dag] the last day
    [voorstel] where, which days, from when
    [opvang] name of the childcare
    [dag] the day
    [uur] the hour
    [waar] where the appointment is
    [code] the code
    [adres] address of My request
    [nummer] number from which the desk calls
   *[other] -
}
template-dutch = The Dutch text
template-versions = Versions
template-version = Version { $number }, from { $from }
template-version-by = Saved at { $at } by { $name }
template-version-at = Saved at { $at }
template-version-now = counts now
template-version-later = planned
template-version-product = Back to the ordinary text
template-back = Back to the ordinary text
template-back-hint = From the day that stands above.
problem-unknown-placeholder = { $named } cannot be filled in here. Choose from the list under the form
problem-missing-placeholder = { $named } must be in the text
problem-too-long-for-sms = With examples filled in, this SMS has { $units } characters. { $most } fit
problem-too-long-for-sms-because = With examples filled in, this SMS has { $units } characters. Because of the character { $letter } only { $most } fit
problem-names-child = An SMS says nothing about the child. Leave “{ $word }” out
