# The childcare that there is, for families: list, map, page of a location, print.
offer-list-title = Which childcare is there?
offer-description = All childcare for babies and toddlers at { $desk }: addresses, hours, days and price.
offer-list-intro = Here is all childcare for babies and toddlers. You can look by place, days and price.
offer-neighbours = You also see the childcare of { $names }.
offer-of-desk = Desk: { $desk }
offer-near = Near
offer-near-hint = Postcode, town or station
offer-search = Search
offer-more-filters = More choices
offer-clear = Clear all
offer-kind = Kind of childcare
offer-kind-word = { $kind ->
    [group] In a group
    [family] At a childminder's, in a home
   *[cooperating] In a small group
}
offer-tariff = Price
offer-tariff-word = { $tariff ->
    [income] Price by income
    [free] Free price
   *[mixed] By income or free
}
offer-days = Whole days
offer-opens-at = Open at
offer-closes-at = Still open at
offer-age = Your child is then
offer-age-word = { $age ->
    [6] younger than 1 year
    [18] 1 year
    [27] 2 years
   *[36] 3 years or older
}
offer-inclusive = Experience with children who need more care
offer-urgent = Places for who needs childcare soon
offer-order = Order
offer-order-word = { $order ->
    [auto] By name, or nearest first
    [distance] Nearest first
    [lot] Mixed, other every day
   *[name] By name
}
offer-any = Does not matter
offer-count = { $count ->
    [0] No childcare found
    [one] 1 childcare found
   *[other] { $count } times childcare found
}
offer-order-told = { $order ->
    [distance] The nearest comes first. The distance is about, in a straight line.
    [lot] The order was drawn by lot today. Tomorrow it is another.
   *[name] The list is by name.
}
offer-order-neutral = Nobody can pay to come higher.
offer-spot = We look around { $place }.
offer-spot-kind = { $kind ->
    [postcode] postcode
    [station] station
   *[town] town
}
offer-spot-others = Do you mean something else?
offer-spot-unknown = We do not know { $typed }. Try a postcode or a town.
offer-loosen = This way you do find childcare:
offer-loosen-word = { $criterion ->
    [kind] Any kind of childcare
    [tariff] Any price
    [days] Other days
    [hours] Other hours
    [age] Any age
    [inclusive] Also without that experience
   *[urgent] Also without such places
}
offer-loosen-count = { $count ->
    [one] 1 childcare
   *[other] { $count } times childcare
}
offer-nothing-fits = No childcare fits all that you chose. Choose less, or call us.
offer-nothing-yet = There is no childcare in the list yet. Call us.
offer-distance = about { $km } km
offer-distance-near = less than 1 km
offer-no-distance = distance not known
offer-reported-free = Reported a free place
offer-map = Map
offer-map-explained = This map is a sketch. The numbers are those of the list. The list has all that is on the map.
offer-map-you = You look here
offer-map-approximate = Of some childcare we only know the town. It stands in the middle of it.
offer-map-north = N
offer-map-kilometres = { $km } km
offer-list = List
offer-print = Print these addresses
offer-print-title = Addresses for me
offer-print-intro = Addresses of childcare, of { $date }. Call the desk for help.
offer-print-chosen = Print the chosen addresses
offer-choose = Choose { $name } to print
offer-notes = Notes
offer-back-to-list = All childcare
offer-see-description = { $name }, { $kind } in { $town }: hours, days, price and contact.
offer-see-facts = In short
offer-see-address = Address
offer-see-hours = Opening hours
offer-see-hours-shown = from { $from } to { $until }
offer-see-days = Days
offer-see-days-shown = There are places on these days. It does not say that one is free now.
offer-see-yes = yes
offer-see-no = no
offer-see-ages = Age
offer-see-ages-shown = { $kind ->
    [both] from { $from } to { $to } months
    [from] from { $from } months
    [to] up to { $to } months
   *[none] ask the childcare
}
offer-see-size = Number of children
offer-see-size-shown = up to { $count } at once
offer-see-organiser = Who runs it
offer-see-unknown = Ask the childcare
offer-see-price = Price
offer-see-price-explained = { $tariff ->
    [income] You pay by your income. You need a certificate. We help you with it.
    [free] This childcare chooses its own price. Ask it for the price.
   *[mixed] There are two kinds of places: by income and with a free price. Ask which is still possible.
}
offer-see-price-more = More about the price
offer-see-rules = Who gets a place first?
offer-see-law = What the law says
offer-see-law-plain = { $rules ->
    [A] Some families get a place first. For example when you need childcare for work or training. Or when you care for your child alone or earn little. A foster child, a brother or a sister counts too.
    [B] Families that work or learn at least 4/5 get a place first. A foster child, a brother or a sister also goes first.
    [C] This childcare keeps part of its places for families that have a harder time. Tell us what counts for you. Then we look with you.
   *[other] The law does not say here who comes first. The childcare chooses that itself.
}
offer-see-law-groups = The groups, as they stand in the rules
offer-see-law-source = Source: { $source }
offer-see-local = What this childcare agreed itself
offer-see-local-none = This childcare has not written anything about it yet.
offer-see-free = This childcare reported a free place on { $date }. It may be gone already. Please ask.
offer-see-fresh = { $freshness ->
    [fresh] Checked on { $date }.
    [stale] Checked on { $date }. That is a while ago. Ask whether all is still right.
   *[never] Not checked yet. Ask whether all is right.
}
offer-see-inclusive = This childcare has experience with children who need more care.
offer-see-urgent = This childcare keeps places free for who needs childcare soon.
offer-see-phone = Phone
offer-see-email = E-mail address
offer-see-website = Web page
offer-see-ask = Ask for a place here
offer-see-ask-explained = You ask the desk. We ask the childcare and help you further.
offer-see-map = On the map
