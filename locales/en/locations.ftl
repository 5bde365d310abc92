# Locations and organisers.
locations-title = Locations
locations-count = { $count ->
    [one] 1 location
   *[other] { $count } locations
}
locations-empty = No locations found. Change the filter or add one.
locations-empty-own = No location is tied to your account yet. Ask your desk.
location-new-title = New location
location-filter-name = Name or town
location-filter-stale = Only those to check
location-kind-label = Kind
location-kind = { $kind ->
    [group] Group care
    [family] Family care
   *[cooperating] Cooperating childminders
}
location-tier-label = Tier
location-tier = { $tier ->
    [T0] T0, no subsidy
    [T1] T1, basic subsidy
    [T2] T2, income tariff
   *[T3] T3, plus subsidy
}
location-tariff-label = Tariff
location-tariff = { $tariff ->
    [income] Income tariff
    [free] Free price
   *[mixed] Income tariff and free price
}
location-subsidy-group = Subsidy group
location-subsidy-group-hint = Short name for care that is subsidised together. Empty when it is only one.
location-organiser = Organiser
location-organiser-new = New organiser
location-organiser-name = Name of the new organiser
location-name = Name
location-street = Street and number
location-postcode = Postcode
location-town = Town
location-address = Address
location-email = E-mail
location-phone = Phone
location-licensed = Licensed places
location-age-from = From which age, in months
location-age-to = Up to which age, in months
location-ages = Ages
location-ages-shown = { $kind ->
    [both] from { $from } to { $to } months
    [from] from { $from } months
    [to] up to { $to } months
   *[none] all ages
}
location-opens = Open from
location-closes = Open until
location-hours = Hours
location-admission = Who may come, in plain words
location-offered = Places that are really there
location-offered-hint = How many children can be there at once? Leave empty where there is no care.
location-offered-empty = Not filled in yet.
location-part = Part of the day
location-contact = Contact
location-state = Data
location-freshness = { $word ->
    [fresh] Checked on { $date }
    [stale] To check, last on { $date }
   *[never] Not checked yet
}
location-confirm = These data are still right
location-open-places = Free places
location-no-places = No free place is reported.
location-no-questions = No request waits for an answer.
location-questions = Requests that wait for an answer
location-report = Report a free place
location-edit = Change the data
location-organiser-edit = Change the organiser
location-not-known = Not filled in
organiser-kbo = Enterprise number
organiser-service = This is a childminder service
