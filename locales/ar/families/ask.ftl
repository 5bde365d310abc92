ask-start-title = طلب رعاية للطفل
ask-start-intro = أخبرونا عمّا تبحثون. يستغرق ذلك نحو 5 دقائق. لا تحتاجون إلى حساب.

# legal
ask-start-free = هذا مجاني. رعاية الأطفال اختيار حر.
ask-start-everyone = يمكن لكل عائلة أن تطلب: مع عمل أو بدونه، أو في تدريب، أو في البيت.
ask-start-skip = هل هناك شيء لا تعرفونه بعد؟ لا مشكلة.
ask-go-on = متابعة
ask-go-on-with = متابعة مع إضافة { $place }
ask-start-how = كيف تريدون تقديم الطلب؟
ask-door-alone = أطلب بنفسي
ask-door-helper = شخص يساعدني
ask-door-paper = على ورق
ask-door-code = لديّ رمز
ask-what-happens = ماذا يحدث لطلبي؟
ask-what-happens-text = نقرأ طلبكم ونتواصل معكم. نبحث معًا عن رعاية. أنتم من يختار إن كنتم تريدون مكانًا.
ask-who-sees = من يرى ما أكتب؟

# legal
ask-who-sees-text = المكتب وحده. مكان الرعاية يرى فقط ما يلزم للبحث عن مكان.
ask-step = سؤال { $number } من { $total }
ask-next = التالي
ask-not-known = لا أعرف بعد
ask-not-needed = يمكنكم ترك هذه الخانة فارغة.
ask-all-optional = يمكنكم ترك كل شيء في هذه الصفحة فارغًا.
ask-part-helper = من يساعد
ask-part-child = لمن
ask-part-start = ابتداءً من متى
ask-part-days = أي أيام
ask-part-wishes = أي رعاية
ask-part-you = من أنتم
ask-part-contact = كيف نتواصل معكم
ask-part-situation = هل تريدون قول شيء آخر؟
ask-question-helper = من يساعد العائلة؟
ask-question-child = لأي طفل تبحثون عن رعاية؟
ask-question-next-child = لأي طفل آخر تبحثون عن رعاية؟
ask-question-start = ابتداءً من متى تحتاجون إلى رعاية للطفل؟
ask-question-days = في أي أيام تحتاجون إلى رعاية للطفل؟
ask-question-wishes = أي رعاية تناسبكم؟
ask-question-you = من أنتم؟
ask-question-contact = ما أفضل طريقة للتواصل معكم؟
ask-question-situation = هل تريدون قول شيء آخر؟
ask-helper-intro = املأوا هذا إذا كنتم تساعدون عائلة. العائلة هي من يقرر ما تكتبونه.
ask-helper-name = اسمكم
ask-helper-organisation = أين تعملون؟
ask-helper-organisation-hint = أنتم أصدقاء أو جيران؟ اتركوا هذه الخانة فارغة.
ask-helper-phone = هاتفكم

# legal
ask-helper-permission = الأم أو الأب موافق على أن أساعد
ask-helper-contact = الأم أو الأب يريد أن يتصل المكتب بي أيضًا
ask-child-kind = هل وُلد الطفل؟
ask-child-born = نعم، وُلد
ask-child-due = لا، ليس بعد
ask-child-date = تاريخ الولادة
ask-child-date-hint = اكتبوا مثلًا ⁨27/3/2026⁩. لم يولد بعد؟ اكتبوا اليوم الذي حدّده الطبيب.
ask-child-given = الاسم الأول للطفل
ask-one-more-child = طفل آخر
ask-remove-child = حذف هذا الطفل
ask-start-soon = في أقرب وقت ممكن
ask-start-from = ابتداءً من يوم معيّن
ask-start-date = ابتداءً من أي يوم؟
ask-start-date-hint = فقط إذا كنتم تعرفون اليوم. اكتبوا مثلًا ⁨1/9/2027⁩.
ask-days-fixed = نفس الأيام كل أسبوع
ask-days-changing = أيامي تتغيّر
ask-which-days = أي أيام؟
ask-which-part = كم من الوقت في هذه الأيام؟
ask-which-extra = وأيضًا خارج الساعات العادية؟
ask-extra-early = باكرًا، قبل الساعة 7
ask-extra-evening = في المساء
ask-extra-night = في الليل
ask-how-many-days = كم يومًا في الأسبوع تقريبًا؟
ask-how-many-days-hint = اكتبوا رقمًا من 1 إلى 7. لا تعرفون؟ اتركوا هذه الخانة فارغة.
ask-which-care = ماذا تفضّلون؟
ask-care-group = في مجموعة
ask-care-family = عند مربّية أطفال في بيتها ⁦(onthaalouder)⁩
ask-care-any = الاثنان مناسبان
ask-care-difference = ما الفرق؟
ask-care-difference-text = في المجموعة يعتني عدة أشخاص بالأطفال. أما مربّية الأطفال ⁦(onthaalouder)⁩ فتعتني بمجموعة صغيرة في بيتها.
ask-price-title = كم تكلّف رعاية الأطفال؟

# legal
ask-price-text = في كثير من أماكن الرعاية يتعلّق السعر بدخلكم. دخلكم قليل؟ إذن تدفعون قليلًا.

# legal
ask-price-help = ما زال السعر غاليًا؟ يمكن لمركز المساعدة الاجتماعية ⁦(OCMW)⁩ أن يساعد. يسعدنا أن نشرح لكم.
ask-which-tariff = أي سعر يناسبكم؟
ask-tariff-income = سعر حسب دخلي
ask-tariff-any = لا فرق
ask-flexible = ما الذي يناسبكم أيضًا؟
ask-flexible-later = البدء لاحقًا
ask-flexible-days = أيام أخرى
ask-flexible-fewer = أيام أقل
ask-together = هل يجب أن يذهب أطفالكم إلى المكان نفسه؟
ask-together-word = { $word ->
    [no] ليس ضروريًا
    [preferably] يُفضَّل ذلك
   *[only] معًا فقط
}
ask-neighbours-said = يمكن لمكاتب أخرى أن ترى طلبي
ask-preference = هل تريدون طلب شيء آخر؟
ask-preference-hint = مثلًا: قريب من عملي.
ask-given-name = اسمكم الأول
ask-family-name = اسم العائلة
ask-postcode = رمزكم البريدي
ask-postcode-hint = أربعة أرقام، مثلًا 2800.
ask-municipality = في أي بلدية تسكنون؟
ask-street = الشارع ورقم البيت
ask-street-hint = يمكنكم ترك هذه الخانة فارغة. هذا يساعدنا على إيجاد رعاية قريبة منكم.
ask-no-address = ليس لديّ عنوان ثابت الآن
ask-phone = هاتفكم
ask-phone-hint = مثلًا ⁨0470 12 34 56⁩
ask-email = بريدكم الإلكتروني
ask-no-phone = ليس لديّ هاتف خاص بي
ask-no-phone-text = اكتبوا بمن يمكننا الاتصال. ويمكنكم أيضًا أن تأتوا إلى المكتب.
ask-other-name = اسم هذا الشخص
ask-other-phone = هاتف هذا الشخص
ask-language = أي لغة تتكلمونها أفضل؟
ask-language-other = لغة أخرى
ask-help = ما الذي يساعدكم؟
ask-help-reading = القراءة صعبة: اتصلوا بي
ask-help-interpreter = أريد مترجمًا
ask-channel-call = اتصلوا بي
ask-channel-sms = أرسلوا رسالة SMS
ask-channel-whatsapp = أرسلوا رسالة واتساب
ask-channel-email = أرسلوا بريدًا إلكترونيًا
ask-channel-letter = أرسلوا رسالة بالبريد
ask-channel-trusted = عن طريق شخص آخر
ask-channel-visit = آتي بنفسي
ask-situation-why = هذا يساعدنا على إيجاد مكان جيد بسرعة أكبر. لستم ملزمين بقول ذلك.

# legal
ask-situation-who = المكتب وحده يقرأ هذا. لا نخبر أحدًا بدونكم.
ask-purposes = لماذا تحتاجون إلى رعاية للطفل؟
ask-urgent = الأمر مستعجل
ask-urgent-reason = لماذا الأمر مستعجل؟
ask-care-need = يحتاج طفلي إلى عناية إضافية
ask-care-need-reason = أي عناية تساعد طفلكم؟
ask-care-need-hint = بضع كلمات تكفي.
ask-overview-title = طلبكم حتى الآن
ask-overview-intro = اختاروا ما تريدون ملأه. كل شيء محفوظ.
ask-overview-complete = كل شيء جاهز. راجعوا طلبكم وأرسلوه.
ask-overview-check = مراجعة وإرسال
ask-overview-link = نظرة عامة
ask-progress-todo = لم يُملأ بعد
ask-progress-done = جاهز
ask-progress-optional = إن أردتم

# legal
ask-kept-until = نحفظ هذا حتى { $date }. بعد ذلك نمحو كل شيء.
ask-later-link = المتابعة لاحقًا
ask-stop = التوقف ومحو كل شيء
ask-stop-title = هل تريدون التوقف؟
ask-stop-text = عندئذ نمحو كل إجاباتكم. ولا يمكن استرجاعها.
ask-check-title = هل كل شيء صحيح؟
ask-check-intro = راجعوا أجوبتكم. ما زال بإمكانكم تغيير كل شيء.
ask-change = تغيير
ask-nothing-said = لم يُملأ شيء
ask-more-to-say = هل الأمر مستعجل؟ هل يحتاج طفلكم إلى عناية إضافية؟ يمكنكم قول ذلك. لستم ملزمين.
ask-more-link = قول المزيد

# legal
ask-check-promise = لستم مرتبطين بشيء. يمكنكم إيقاف طلبكم في أي وقت.
ask-send = إرسال طلبي
ask-trap = اتركوا هذه الخانة فارغة
ask-done-title = تم إرسال طلبكم
ask-reference = رمزكم هو
ask-reference-keep = اكتبوا هذا الرمز عندكم. به نجد طلبكم بسرعة.
ask-next-title = ماذا يحدث الآن؟
ask-next-read = وصلنا طلبكم يوم { $date }.

# legal
ask-next-contact = نتواصل معكم قبل { $date }.
ask-next-number = هل يتصل بكم أحد؟ عندئذ ترون هذا الرقم:

# legal
ask-next-search = نسأل أماكن الرعاية. عدد الأيام للرد: { $days } على الأكثر.
ask-next-choose = هل يوجد مكان؟ عندئذ نخبركم. أنتم من يختار.
ask-next-changes = هل تغيّر شيء؟ هل وجدتم رعاية بأنفسكم؟ اتصلوا بنا:
ask-print = طباعة هذه الصفحة
ask-later-title = المتابعة لاحقًا

# legal
ask-later-intro = أجوبتكم محفوظة حتى { $date }. اختاروا كيف تجدونها من جديد.
ask-later-sent = الرابط في الطريق.
ask-later-by-message = برابط
ask-later-contact = هاتفكم المحمول أو بريدكم الإلكتروني
ask-later-contact-hint = نرسل رابطًا للمتابعة.
ask-later-send = إرسال الرابط
ask-later-on-paper = برمز
ask-later-paper-text = اكتبوا هذا الرمز عندكم أو اطبعوا الصفحة. لا تعطوه لأحد.
ask-later-where = اذهبوا لاحقًا إلى هذا العنوان واكتبوا الرمز:
ask-later-fresh = إنشاء رمز جديد. الرمز القديم لا يعمل بعد ذلك.
ask-code-title = المتابعة برمز
ask-code-intro = هل لديكم رمز منا؟ اكتبوه هنا.
ask-code-label = رمزكم
ask-code-hint = سبعة حروف وأرقام، مثلًا ⁨K7M-4QXD⁩
ask-link-title = متابعة طلبكم
ask-link-intro = اضغطوا على الزر للمتابعة على هذا الجهاز.
ask-later-subject = تابعوا طلبكم
ask-later-sms = { $desk }: تابعوا طلبكم: { $link }
ask-paper-title = طلب رعاية للطفل على ورق
ask-paper-intro = اطبعوا هذه الصفحة واملأوها. أحضروها إلى المكتب، أو اتصلوا بنا.
ask-paper-heading = أبحث عن رعاية لطفلي
ask-paper-name = اسم العائلة والاسم الأول
ask-paper-phone = الهاتف أو البريد الإلكتروني
ask-paper-postcode = الشارع والرمز البريدي
ask-paper-week = ضعوا علامة × عند كل يوم تريدونه
ask-paper-return = انتهيتم؟ أعطوا هذه الورقة للمكتب. سنتصل بكم. الطلب مجاني وليس إلزاميًا.
ask-received-subject = { $desk }: وصلنا طلبكم
ask-received-short = { $desk }: وصلنا طلبكم. الرمز { $code }. نتصل قبل { $date } من { $number }.
ask-purpose = { $purpose ->
    [work] العمل
    [study] دروس أو تدريب
    [job-search] البحث عن عمل
    [health] الصحة
    [rest] وقت للراحة
   *[crisis] الوضع صعب الآن في البيت
}
ask-channel = { $channel ->
    [call] اتصلوا بي
    [sms] أرسلوا رسالة SMS
    [whatsapp] أرسلوا رسالة واتساب
    [email] أرسلوا بريدًا إلكترونيًا
    [letter] أرسلوا رسالة بالبريد
    [trusted] عن طريق شخص آخر
   *[visit] آتي بنفسي
}
ask-extra = { $part ->
    [early] باكرًا أيضًا
    [evening] في المساء أيضًا
   *[night] في الليل أيضًا
}
ask-day-part = { $part ->
    [morning] قبل الظهر فقط
    [afternoon] بعد الظهر فقط
   *[whole] طوال اليوم
}
ask-said-care = { $care ->
    [group] في مجموعة
    [family] عند مربّية أطفال في بيتها
    [any] مجموعة أو مربّية أطفال
   *[other] لا تفضيل
}
ask-said-start = { $when ->
    [soon] في أقرب وقت ممكن
    [date] ابتداءً من { $date }
   *[unknown] لا أعرف بعد
}
ask-said-days = { $kind ->
    [changing] أيامي تتغيّر. عدد الأيام في الأسبوع: { $count }
   *[unknown] لا أعرف بعد
}
ask-said-child = { $kind ->
    [born] وُلد يوم { $date }
    [due] الولادة متوقّعة يوم { $date }
   *[unknown] التاريخ غير معروف بعد
}
ask-later-email =
    مرحبًا،

    بدأتم طلبًا لدى { $desk }. تابعوا هنا:
    { $link }

    يعمل الرابط حتى { $until }. لا تعطوه لأحد.
    لديكم أسئلة؟ اتصلوا على { $phone }.
ask-received-text =
    مرحبًا،

    وصلنا طلبكم. رمزكم هو { $code }.
    تابعوا طلبكم على { $address }.
    نتواصل معكم قبل { $date }. نتصل من الرقم { $number }.
    بعد ذلك نسأل أماكن الرعاية. هل يوجد مكان؟ أنتم من يختار.

    لديكم أسئلة؟ اتصلوا على { $phone }.
    { $desk }
ask-stopped = تم التوقف. مُحيت أجوبتكم.
