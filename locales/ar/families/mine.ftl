# Wat het gezin krijgt om aan te melden, en de vraag of het nog zoekt.
message-code-subject = رمزكم لدى { $desk }
message-code-text =
    مرحبًا { $name }،

    رمزكم هو { $code }. اكتبوه في الصفحة التي بدأتم فيها.
    يعمل الرمز 10 دقائق ومرة واحدة فقط.

    أو افتحوا هذا الرابط في المتصفح نفسه، واضغطوا هناك على الزر:
    { $link }

    لم تطلبوا رمزًا؟ لا حاجة لأن تفعلوا شيئًا. لا تعطوا الرمز لأحد.
    لديكم أسئلة؟ اتصلوا بنا على { $phone }.

    { $desk }
message-code-short = رمزكم لدى { $desk }: { $code }. يعمل 10 دقائق. لا تعطوه لأحد.
message-still-subject = هل ما زلتم تبحثون عن رعاية للطفل؟
message-still-text =
    مرحبًا { $name }،

    طلبتم منا البحث عن رعاية للطفل. هل ما زلتم تبحثون؟

    أخبرونا هنا: { $address }. رمزكم هناك هو { $reference }.
    ويمكنكم أيضًا الاتصال: { $phone }.

    لا تردّون؟ يبقى طلبكم قائمًا، ونتصل بكم.

    { $desk }
message-still-short = { $desk }: هل ما زلتم تبحثون؟ الرد: { $address } الرمز { $reference }.

# Mijn vraag: aanmelden.
my-title = طلبي
my-sign-in-title = متابعة طلبي
my-sign-in-intro = اكتبوا رمز طلبكم. بعد ذلك تحصلون على رمز للدخول.
my-reference = رمز طلبكم
my-reference-hint = الرمز موجود في رسائلنا. مثلًا ⁨K7M-4QXD⁩
my-code-way = كيف تريدون الحصول على الرمز؟
my-code-by-sms = برسالة SMS
my-code-by-email = بالبريد الإلكتروني
my-code-send = إرسال الرمز
my-no-code-title = ليس لديكم رمز أو هاتف أو بريد إلكتروني؟
my-no-code = اتصلوا بنا أو تعالوا إلينا. عندئذ تحصلون على رمز على ورق.
my-code-title = اكتبوا رمزكم
my-code-intro = هل نعرف هذا الطلب؟ إذن أرسلنا إليكم رمزًا. يعمل الرمز 10 دقائق.
my-code = الرمز
my-code-hint = 6 أرقام، أو الرمز الموجود على ورقتكم
my-code-again = لم يصلكم رمز؟ اطلبوا رمزًا جديدًا
my-enter = دخول
my-link-here = اضغطوا على الزر لرؤية طلبكم.
my-link-elsewhere = فتحتم الرابط في مكان آخر. اكتبوا الرمز من الرسالة على الجهاز الذي بدأتم عليه.

# Waar de vraag staat.
my-hello = مرحبًا { $name }
my-none = نحن لا نبحث لكم الآن عن رعاية.
my-question-for = رعاية { $child }
my-question-unnamed = رعاية الطفل { $number }
my-question-only = رعاية طفلكم
my-state = { $state ->
    [open] نبحث عن رعاية
    [partly] وجدنا جزءًا. نواصل البحث
    [placed] وُجد مكان للرعاية
    [closed] توقّف هذا الطلب
   *[other] هذا الطلب غير جاهز بعد
}
my-next-title = ماذا الآن؟
my-next-answer = مكان لدى { $place }. ردّوا قبل { $by }
my-next-location = عادةً يردّ { $place } قبل { $by }.
my-next-begins = تبدأ الرعاية لدى { $place } يوم { $on }.
my-next-desk = نبحث عن مكان. ننظر من جديد إلى طلبكم قبل { $by }.
my-next-stopped = لم نعد نبحث. يمكنكم دائمًا أن تطلبوا من جديد.
my-next-found = كل شيء مرتّب.
my-asks-title = ما تطلبونه
my-wish = { $days }، ابتداءً من { $start }
my-days-count = { $days ->
    [0] الأيام غير معروفة بعد
    [zero] الأيام غير معروفة بعد
    [one] يوم واحد في الأسبوع
    [two] يومان في الأسبوع
    [few] { $days } أيام في الأسبوع
    [many] { $days } يومًا في الأسبوع
   *[other] { $days } يوم في الأسبوع
}
my-asked-first = طلبتم أولًا:
my-story-title = ما حدث حتى الآن
my-some-place = مكان رعاية آخر
my-story-registered = طلبتم رعاية للطفل.
my-story-wish = تغيّر الطلب.
my-story-asked = طلبنا مكانًا لدى { $place }.
my-story-answered = { $answer ->
    [yes] ردّ { $place }: نعم، يوجد مكان.
    [deviating] ردّ { $place }: يوجد مكان، لكن مختلف عمّا طلبتم.
   *[no] ردّ { $place }: لا يوجد مكان الآن.
}
my-story-proposed = عرضنا عليكم مكانًا لدى { $place }.
my-story-settled = { $state ->
    [accepted] قلتم نعم للمكان لدى { $place }.
    [refused] قلتم لا للمكان لدى { $place }.
    [expired] انتهى عرض { $place }.
   *[withdrawn] لم يعد المكان لدى { $place } شاغرًا.
}
my-story-found = يوجد مكان لدى { $place }، ابتداءً من { $from }.
my-story-stopped = { $reason ->
    [found-elsewhere] توقّف الطلب: وُجدت رعاية.
   *[other] توقّف الطلب.
}
my-story-goes-on = استمر الطلب من جديد.
my-story-still = قلتم إنكم ما زلتم تبحثون.
my-talks-title = مواعيدكم
my-call-title = لديكم أسئلة؟ اتصلوا بنا
my-messages-title = ما كتبناه لكم
my-channel = { $channel ->
    [sms] رسالة SMS
    [email] بريد إلكتروني
    [letter] رسالة بالبريد
    [whatsapp] واتساب
   *[call] هاتف
}
my-file-title = ملفكم
my-sign-out = مغادرة هذه الصفحة

# Nog zoeken, veranderen, stoppen.
my-still-question = هل ما زلتم تبحثون عن رعاية للطفل؟
my-still-silence = لا تقولون شيئًا؟ يبقى طلبكم قائمًا، ونتصل بكم.
my-still-yes = نعم، ما زلت أبحث
my-still-no = لا، لم أعد أبحث
my-wish-title = تغيير طلبكم
my-wish-intro = ما طلبتموه أولًا يبقى مكتوبًا أيضًا.
my-wish-start = ابتداءً من أي يوم تريدون رعاية؟
my-wish-week = أي أيام؟
my-wish-days = أو كم يومًا في الأسبوع؟
my-wish-days-hint = لا تعرفون الأيام بعد؟ اكتبوا هنا كم يومًا.
my-wish-later = البدء لاحقًا يناسبني أيضًا
my-wish-other-days = أيام أخرى تناسبني أيضًا
my-wish-fewer = أيام أقل تناسبني أيضًا
my-wish-preference = أين تفضّلون البحث؟
my-wish-reason = لماذا تغيّرون طلبكم؟
my-wish-reason-hint = لستم ملزمين بقول ذلك.
my-wish-undo = إعادته كما كان
my-save = حفظ
my-stop-title = إيقاف البحث
my-stop-intro = أنتم من يختار. يمكنكم دائمًا أن تطلبوا من جديد لاحقًا.
my-stop-why = لماذا تتوقفون؟
my-stop-found = وجدت رعاية
my-stop-no-longer = لم أعد أبحث
my-stop-reason = هل تريدون قول السبب؟
my-stop-consequences = ماذا يعني لكم عدم وجود رعاية للطفل؟
my-stop-optional = لستم ملزمين بقول ذلك. هذا يساعدنا على المطالبة بأماكن أكثر.
my-stop-button = إيقاف البحث
my-reason-none = لا أقول ذلك
my-reason = { $word ->
    [cares-themselves] نعتني بطفلنا بأنفسنا
    [too-expensive] الرعاية غالية جدًا
    [hours-unsuitable] الساعات لا تناسب
    [no-trust] ليست لدينا ثقة
    [moved] ننتقل إلى بيت آخر
    [other] سبب آخر
   *[unknown] -
}
my-consequence = { $word ->
    [work-less] العمل أقل
    [leave] أخذ إجازة
    [refuse-job] رفض عمل
    [stop-training] عدم متابعة درس أو تدريب
    [none] لا شيء من هذا
   *[unknown] -
}
my-go-on = مواصلة البحث مع ذلك

# Wie keek, waar u binnen bent.
my-seen-title = من اطّلع على ملفكم؟
my-seen-intro = نسجّل كل مرة من يطّلع.
my-seen-none = لم يطّلع أحد بعد.
my-who = { $who ->
    [desk-worker] شخص من المكتب
    [desk-manager] من يدير المكتب
    [organiser] مكان رعاية: { $name }
    [location] مكان رعاية: { $name }
    [neighbour] مكتب آخر: { $name }
    [family] أنتم
    [trusted] شخص سمحتم له بالاطّلاع
    [link] شخص لديه رابط منا
    [program] برنامج المكتب
   *[unknown] شخص آخر
}
my-looked = اطّلاع
my-changed = اطّلاع وكتابة شيء
my-sessions-title = الأجهزة التي دخلتم منها
my-sessions-intro = هل هناك جهاز لا تعرفونه؟ أغلقوا الدخول منه.
my-session-since = منذ: { $since }. آخر استخدام: { $used }
my-session-here = هذا الجهاز
my-session-end = إغلاق الدخول من هذا الجهاز

# De andere ouder, en wie mag meekijken.
my-people-title = من يمكنه الاطّلاع معكم؟
my-parent-title = الوالد الآخر (الأم أو الأب)
my-parent-intro = الوالد الآخر يرى ما ترونه أنتم.
my-parent-none = لا يوجد بعد والد آخر في ملفكم.
my-parent-add = إضافة الوالد الآخر
my-parent-change = تغيير هذا
my-parent-remove = إزالة الوالد الآخر
my-parent-gets = من تصله رسائلنا؟
my-parent-reference = رمز الدخول للوالد الآخر:
my-parent-given = الاسم الأول
my-parent-family = اسم العائلة
my-parent-phone = الهاتف
my-parent-email = البريد الإلكتروني
my-parent-contacted = من تصله رسائلنا؟
my-contacted = { $who ->
    [first] من قدّم الطلب
    [second] الوالد الآخر
   *[both] الاثنان
}
my-grants-title = شخص تثقون به
my-grants-intro = أنتم تختارون من يطّلع، وماذا يرى، وحتى متى.
my-grant-title = السماح لشخص بالاطّلاع
my-grant-intro = يحصل هذا الشخص على رابط. يمكنكم إيقاف ذلك في أي وقت.
my-grant-name = من؟
my-grant-parts = ماذا يمكن لهذا الشخص أن يرى؟
my-grant-until = حتى نهاية أي يوم؟
my-part = { $part ->
    [progress] أين وصل طلبكم
    [proposals] الأماكن التي نعرضها
   *[appointments] مواعيدكم
}
my-grant-sees = يرى:
my-grant-to = حتى نهاية يوم { $until }
my-grant-used = آخر اطّلاع: { $at }
my-grant-link = أعطوا هذا الرابط:
my-grant-stop = إيقاف الاطّلاع
my-trusted-title = يمكنكم الاطّلاع
my-trusted-hello = مرحبًا { $name }
my-trusted-intro = سمح لكم { $family } بالاطّلاع حتى نهاية يوم { $until }.
my-trusted-parts = ترون:

# Uw gegevens.
my-data-title = أخذ بياناتكم أو محوها
my-take-title = أخذ البيانات
my-take-intro = هنا كل شيء عن عائلتكم. ملاحظات المكتب تطلبونها منا.
my-take-print = عرض أو طباعة
my-take-file = حفظ كملف
my-data-print-title = بياناتكم
my-data-print-intro = هذا ما نعرفه عن عائلتكم.
my-erase-title = محو
my-erase-now = نتوقف عن البحث ونمحو بياناتكم فورًا. وهذا إلى الأبد.
my-erase-ask = علينا أن ننظر في الأمر أولًا. سنتصل بكم أو نكتب لكم. وهذا هو السبب:
my-holds = { $why ->
    [proposal] ما زال هناك عرض ينتظر ردّكم.
   *[care] وجدنا لكم رعاية. عندئذ يطلب القانون حفظ بيانات.
}
my-erase-confirm = نعم، امحوا بياناتي
my-erase-button = محو بياناتي
my-erased-title = مُحيت بياناتكم
my-erased = محونا بياناتكم يوم { $on }.
my-erased-return = نحسب فقط أنه كان هناك طلب، بدون اسم.
my-erase-asked-title = ننظر في هذا
my-erase-asked = نعرف الآن أنكم تطلبون هذا. سيصلكم منا خبر.
my-erase-proof = رقم إثباتكم هو

# Wat net gebeurde.
my-done = { $done ->
    [signed-out] غادرتم الصفحة.
    [session-ended] أُغلق الدخول من ذلك الجهاز.
    [wish-changed] تغيّر طلبكم.
    [undone] عاد كل شيء كما كان.
    [stopped] لم نعد نبحث. هذا غير صحيح؟ اختاروا مواصلة البحث.
    [goes-on] عدنا إلى البحث.
    [still-looking] شكرًا لكم. نواصل البحث.
    [saved] تم الحفظ.
    [removed] تمت الإزالة.
   *[other] تم.
}

# Bij een voorstel.
offer-price = السعر
offer-price-income = تدفعون حسب دخلكم.
offer-price-free = مكان الرعاية يحدد السعر بنفسه. اسألوه عن السعر.
offer-price-help = هل هذا صعب؟ اتصلوا بنا. نبحث معًا عن مساعدة.
offer-route = الطريق
offer-route-how = ابحثوا عن هذا العنوان على خريطة، أو اسألونا عن الطريق.
offer-route-open = فتح الخريطة على جهازكم
offer-undo = ما زلت أريد أن أختار
offer-undo-until = أخطأتم؟ المكان ما زال شاغرًا. يمكنكم الاختيار حتى { $until }.
offer-others = يوجد مكان آخر لعائلتكم
offer-paper = ردّوا بهاتفكم: وجّهوا الكاميرا إلى هذا الرمز.
offer-qr = رمز للرد
my-paper-go = اذهبوا بهاتفكم أو حاسوبكم إلى:
my-paper-once = يعمل الرمز مرة واحدة فقط. لا تعطوه لأحد.
