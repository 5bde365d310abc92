# What childcare is: short pages that every desk has. A desk may write its own text.
# Marks: an empty line between paragraphs, "## " for a heading, "- " for a list.
care-title = What is childcare?
care-intro = Read here in short what childcare is and how it goes. Choose what you want to know.
care-page = { $page ->
    [what] What is childcare?
    [settling] Settling in
    [prices] What does childcare cost?
    [ocmw] Paying less through the OCMW
    [urgent] You need childcare soon
    [inclusive] Your child needs more care
    [school] Going to school
   *[after-school] Care before and after school
}
care-about = { $page ->
    [what] What childcare is, and why it is good for your child.
    [settling] How you and your child get used to it.
    [prices] What you pay, with an estimate.
    [ocmw] Who can pay less, and how to ask.
    [urgent] What to do when you need childcare soon.
    [inclusive] Childcare for every child, also with extra care.
    [school] From when your child may go to school.
   *[after-school] Care for children who go to school.
}
care-next = Read also
care-not-translated = This text is now in Dutch only. Call us and we will explain it.
care-outdated = The Dutch text was changed since. Call us when in doubt.
care-ask = I am looking for childcare
care-offer = See the childcare
care-what-body =
    Childcare is a place where your child is safe when you are not there. Your child plays, eats and sleeps there. People with experience take care of your child.

    ## Every family may ask
    You do not need to have work. You may ask for childcare to work, to learn or to rest. Or to let your child play with other children.

    Childcare is not compulsory. You choose.

    ## Good for your child
    In childcare your child learns something new every day:

    - playing with other children
    - new words, also in Dutch
    - saying goodbye and being together again

    ## Two kinds of childcare
    In a group there are more children and more carers. At a childminder's your child is in a home, with a few children. Both kinds are good. See what suits you.

    ## Ask in time
    There are not always enough places. Ask for childcare when you are pregnant. We help you look for it. That is free.
care-settling-body =
    New people and a new place: that is a lot for a child. So you begin with short visits. This is called settling in.

    ## How it goes
    - The first time you stay with your child.
    - Then you leave for a moment and come back.
    - Each time your child stays a little longer.

    Settling in often takes a week or two. Sometimes it takes longer. That is fine.

    ## What helps
    - Give something that smells of home, such as a cloth.
    - Tell how your child likes to play, eat and sleep.
    - Always say goodbye when you leave.

    Does your child cry? That is normal. Ask how it went after a while. You may always call.

    ## What does settling in cost?
    Ask the childcare. It is not the same everywhere.
care-prices-body =
    There are two kinds of prices.

    ## A price by your income
    In many places you pay a price that fits your income. If you earn little, you pay little. This is called the income tariff.

    For this price you need a certificate. It is proof of your price a day. You ask for it on the internet, in the month before your child begins. Does that not work? We do it together with you.

    ## A free price
    Some childcare chooses its own price. It is the same for every family. Ask the childcare.

    ## Half and long days
    If your child stays for a short time, you pay less. If your child stays very long, you pay more.

    ## What comes on top?
    Sometimes you pay apart for nappies or for the file. Ask this beforehand. If your child does not come, you sometimes still pay. It stands in your contract.

    ## Does something change?
    Does your family change, or do you earn less? Then ask for a new certificate.
care-ocmw-body =
    Is the price too high for you? The OCMW, the social service of your town, can help. Then you pay a lower price a day.

    ## For whom?
    For every family that has a hard time now. The OCMW looks at what you earn and at what you have to pay. You do not need to have a living wage.

    ## How to ask
    - Call us or the OCMW. We make an appointment with you.
    - Bring what you have: your certificate, your wage or benefit, your bills.
    - The OCMW decides and tells you.

    It is best to do this before your child begins. Has your child begun? Ask all the same.

    You may bring somebody with you. What you tell stays with the OCMW.
care-urgent-body =
    Do you need childcare soon? For example for new work, a course, or because something happens at home. Then call us at once. Calling is faster than writing.

    ## What is possible?
    Some childcare keeps places free for who needs one within a month. Such a place is often for a short time. In that time we go on looking with you.

    ## What do we ask?
    - From which day?
    - Which days and hours?
    - How old is your child?
    - Where do you live or work?

    You do not have to tell everything. Say only what is needed to look.
care-inclusive-body =
    Does your child need more care? For example because of an illness or a disability. Childcare is possible then too. Your child simply plays with the other children.

    ## How it goes
    - You tell us or the childcare what your child needs.
    - We look for childcare that can and wants to do this.
    - The childcare gets help from people who know this well.
    - Together you agree how the day goes.

    You do not have to show a doctor's paper to begin. We do not ask for the name of an illness.

    In the list of childcare you can choose childcare with experience.
care-school-body =
    Your child may go to nursery school from 2 years and 6 months. It may begin on fixed days only. There are seven of these days a year. Once your child is 3 years old, it may begin on any school day.

    ## Choose a school in time
    Enrol your child before it is that old. In many towns you do so the year before. Ask the school or us.

    ## Childcare until when?
    Your child may stay in childcare until it goes to school. Tell the childcare in time when your child stops.
care-after-school-body =
    Does your child go to school? Then there is care before and after school hours. And often on Wednesday afternoon and in the holidays too.

    ## Where?
    Sometimes the care is at the school. Sometimes your child goes with a carer to another house. Ask the school or your town.

    ## Enrolling
    Enrol your child before it begins. For the holidays the places are often gone quickly.

    ## What does it cost?
    You pay by the hour or by the day. Is it too much? Ask the childcare or the OCMW for a lower price.
care-estimate-title = Estimate what you pay
care-estimate-intro = This is an estimate. What you really pay stands on your certificate.
care-estimate-price = Your price a day
care-estimate-price-hint = Look at your certificate. None yet? Leave this empty, then we show what we know.
care-estimate-short = Days a week of less than 5 hours
care-estimate-whole = Days a week of 5 to 11 hours
care-estimate-long = Days a week of 11 hours or more
care-estimate-button = Calculate
care-estimate-result = This is about what it costs
care-estimate-base = Price of a usual day
care-estimate-week = A week
care-estimate-month = A month
care-estimate-kind = { $kind ->
    [own] Your price
    [lowest] Lowest price, through the OCMW
    [lower] Low price, through the OCMW
    [minimum] Usual lowest price
   *[average] What a family pays on average
}
care-estimate-from = These amounts are those of { $year }.
care-estimate-unsure = We do not know the amounts of { $year } yet. We calculate with those of { $known }. They rise a little every year.
care-estimate-no-highest = There is a highest price too. We do not know it for certain, so it is not here.
care-estimate-days = A day of less than 5 hours counts for { $short }%. A day of 11 hours or more counts for { $long }%.
care-estimate-extra = Nappies and other costs may come on top. The month is an average, without holidays.
care-estimate-nothing = Fill in how many days a week your child comes.
care-estimate-source = Where do these amounts come from?
care-entry-title = When may your child go to school?
care-entry-intro = Fill in when your child was born. We do not keep this.
care-entry-birth = Date of birth
care-entry-birth-hint = For example 27/3/2025
care-entry-button = Show the days
care-entry-first = Your child may go to school from { $date }.
care-entry-all = The days on which your child can begin
care-entry-three = From { $date } your child is 3 years old. Then it may begin on any school day.
care-entry-kind = { $kind ->
    [summer] after the summer holiday
    [autumn] after the autumn holiday
    [christmas] after the Christmas holiday
    [february] first school day of February
    [spring] after the spring holiday
    [easter] after the Easter holiday
   *[ascension] after Ascension
}
care-entry-moved = A school can move a day. Ask the school.
care-entry-past = Your child is 3 years old already. It may begin on any school day.
problem-not-an-amount = Write an amount such as 6.24
