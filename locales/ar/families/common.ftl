error-prefix = خطأ:
skip-to-content = إلى المحتوى
sign-out = تسجيل الخروج
close = إغلاق
save = حفظ
try-again = حاولوا مرة أخرى
to-start = إلى البداية
footer-accessibility = سهولة الاستخدام للجميع
footer-privacy = الخصوصية
footer-credits = المنتجون والتراخيص
pager-label = الصفحات
pager-shown = { $from } إلى { $to } من { $total }
pager-page = صفحة { $number }
pager-next = الصفحة التالية
errors-title = راجعوا ما يلي
error-not-found-title = هذه الصفحة غير موجودة
error-not-found-advice = ربما العنوان خطأ. أو لا يحق لكم رؤية هذه الصفحة. ارجعوا إلى البداية.
error-stale-title = سبقكم شخص آخر للتو
error-stale-advice = افتحوا الصفحة من جديد. انظروا ما الذي تغيّر. ثم قوموا بالتعديل مرة أخرى.
error-bad-request-title = لم نتمكن من قراءة هذا
error-bad-request-advice = ارجعوا إلى الخلف وراجعوا ما كتبتم. ثم حاولوا مرة أخرى.
error-too-many-title = محاولات كثيرة جدًا
error-too-many-advice = انتظروا ربع ساعة. ثم حاولوا مرة أخرى. لم ينجح الأمر؟ اطلبوا المساعدة من المكتب.
error-broken-title = حدث خطأ عندنا
error-broken-advice = ما تم حفظه لم يضِع. حاولوا مرة أخرى. لم ينجح الأمر مجددًا؟ اطلبوا المساعدة من المكتب.
error-not-possible-title = هذا غير ممكن الآن
why-place-taken = أُعطي هذا المكان للتو لعائلة أخرى. اختاروا مكانًا آخر.
why-already-answered = يوجد رد من قبل. افتحوا الصفحة من جديد لرؤيته.
why-already-done = تم هذا من قبل.
problem-required = املأوا هذه الخانة
problem-not-a-date = اكتبوا التاريخ هكذا: ⁨31/12/2026⁩
problem-not-a-time = اكتبوا الساعة هكذا: ⁨14:30⁩
problem-not-a-number = اكتبوا رقمًا من { $least } إلى { $most }
problem-not-a-phone = اكتبوا رقم الهاتف هكذا: ⁨0475 12 34 56⁩
problem-not-an-email = اكتبوا عنوان البريد الإلكتروني هكذا: ⁨naam@voorbeeld.be⁩
problem-not-a-code = راجعوا الرمز. فيه 7 حروف وأرقام، مثل ⁨K7M-4QXD⁩
problem-not-before = اختاروا تاريخًا ابتداءً من { $date }
problem-not-after = اختاروا تاريخًا لا يتجاوز { $date }
problem-not-a-postcode = اكتبوا الرمز البريدي من أربعة أرقام
problem-not-a-choice = اختاروا من القائمة
problem-not-chosen = اختاروا جوابًا
problem-nothing-ticked = ضعوا علامة في خانة واحدة على الأقل
problem-not-ticked = ضعوا علامة هنا
problem-too-long = عدد الحروف الأقصى: { $most }
problem-in-the-future = اختاروا تاريخًا ليس في المستقبل
problem-long-ago = تحققوا من السنة. هذا منذ زمن بعيد جدًا
problem-in-the-past = اختاروا تاريخًا لم يمضِ بعد
problem-ends-before-begin = النهاية قبل البداية
problem-one-of-these = اكتبوا طريقة واحدة على الأقل للتواصل معكم
problem-no-days = اختاروا جزءًا واحدًا من اليوم على الأقل
problem-only-these-days = اختاروا فقط من هذه الأيام: { $days }
problem-does-not-match = هذا غير صحيح
problem-too-short = عدد الحروف الأدنى: { $least }
problem-exists = هذا موجود من قبل
weekday-short = { $number ->
    [1] الاثنين
    [2] الثلاثاء
    [3] الأربعاء
    [4] الخميس
    [5] الجمعة
    [6] السبت
   *[7] الأحد
}
weekday-word = { $day ->
    [mo] الاثنين
    [tu] الثلاثاء
    [we] الأربعاء
    [th] الخميس
    [fr] الجمعة
    [sa] السبت
   *[su] الأحد
}
weekday-long = { $day ->
    [mo] الاثنين
    [tu] الثلاثاء
    [we] الأربعاء
    [th] الخميس
    [fr] الجمعة
    [sa] السبت
   *[su] الأحد
}
day-part = { $part ->
    [early] باكرًا
    [morning] قبل الظهر
    [afternoon] بعد الظهر
    [evening] مساءً
   *[night] ليلاً
}
whole-day = طوال اليوم
month-name = { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
}
# These five begin with the mark U+200F: all else in them are values of their own, so that
# without it a phrase that holds one would be laid out from left to right.
date-in-words = ‏{ $day } { $month } { $year }
week-days = ‏{ $first }، { $next }
week-parts = ‏{ $first } + { $next }
week-group = ‏{ $days } { $parts }
week-groups = ‏{ $first }؛ { $next }
child-number = { $number ->
    [0] الطفل
   *[other] الطفل { $number }
}
