# Desk: data, territory, service points, channels and terms.
settings-title = Desk
settings-intro = Only the manager of the desk sees this page.
settings-desk = Data of the desk
settings-name = Name of the desk
settings-sms-name = Name in an SMS
settings-sms-name-hint = At most 20 characters. Leave empty to take the last words of the name.
settings-dossier-number = Dossier number
settings-organiser = Organiser
settings-email = E-mail
settings-phone = Phone
settings-website = Website
settings-address = Address
settings-profile = Figures about the municipality
settings-births = Births a year
settings-deprivation = Deprivation, per cent
settings-social-supplement = Children with a social supplement, per cent
settings-places-per-hundred = Childcare places per 100 children
settings-territory = Territory
settings-territory-empty = No municipality yet. Add one.
settings-territory-add = Add a municipality
settings-municipality = Municipality
settings-from = From
settings-until = Until
settings-until-hint = Leave empty when there is no end
settings-nis = NIS code
settings-still = still
settings-change = Change
settings-points = Service points and hours
settings-points-empty = No service point yet. Add where and when families can come.
settings-point-new = New service point
settings-point-name = Name
settings-point-host = In the building of
settings-point-by-phone = By phone only
settings-point-hours = Hours and who sits there
settings-point-hours-advice = Fill in only the days on which the service point is open. Each day can have a morning and an afternoon.
settings-point-weekday = Day
settings-point-opens = From
settings-point-closes = To
settings-point-staff = Who
settings-point-no-hours = No hours yet
settings-point-remove = Remove this service point
settings-channels = Channels
settings-channels-intro = How families find the desk. The code stays the same when you change the name.
settings-channel-add = Add a channel
settings-channel-label = Name of the channel
settings-channel-code = Code
settings-channel-active = In use
settings-channel-in-use = In use
settings-channel-out-of-use = Not in use
settings-channel-raise = Up
settings-terms = Terms
settings-terms-intro = These terms hold since { $day }. They stand with their source in a rule file. They are changed there, so that old decisions keep their old term.
settings-terms-value = Value
settings-terms-source = Source
settings-term = { $term ->
    [location-answer] Answer of a childcare location
    [reminders] Reminders about a proposal
    [reminder-interval] Time between reminders
    [urgent] Urgent: start within
    [smallest-number] Smallest number that others than the desk see
    [silent] Request is silent after
    [school-soon] Child can soon go to school: within
    [later-start] Yes to a proposal with a later start: until
    [start-near] Start is near from
    [start-passed] Still under "Start comes near" so long after the wished start
    [freshness] Childcare data is fresh for
    [free-place] Free place expires after
    [appointment] Length of a talk
    [first-contact] First contact after a request on the internet, in working days
    [refusal-undo] A no can be taken back for
    [closed-question] A closed question stays at the location for
    [placement-contact] Location sees the family after the first day for
    [forecast] Forecast of free places
    [forecast-lasting] A place counts in the forecast when free for at least
    [longest-ago] A date is a slip when longer ago than
    [start-before] The wished start may lie before the request by at most
    [draft] A half-filled request is kept for
    [sign-in-code] Code to sign in holds for
    [printed-code] Code on paper holds for
    [reconfirm-after] Asking whether the family still looks, after silence of
    [reconfirm-times] That is asked at most
    [reconfirm-interval] Time between those questions
    [grant] A trusted person looks along for at most
   *[retention] Kept after closing
}
settings-days = { $number ->
    [one] 1 day
   *[other] { $number } days
}
settings-months = { $number ->
    [one] 1 month
   *[other] { $number } months
}
settings-hours = { $number ->
    [one] 1 hour
   *[other] { $number } hours
}
settings-weeks = { $number ->
    [one] 1 week
   *[other] { $number } weeks
}
settings-children = { $number ->
    [one] 1 child
   *[other] { $number } children
}
settings-times = { $number } times
settings-minutes = { $number } minutes
settings-years = { $number } years
