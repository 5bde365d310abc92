proposal-week = الأيام
proposal-start = اليوم الأول
proposal-reason = لماذا لا؟
proposal-reason-none = لم يُذكر
proposal-reason-choice = { $reason ->
    [found-elsewhere] وُجدت رعاية من قبل
    [too-far] بعيد جدًا
    [too-expensive] غالٍ جدًا
    [hours] الأيام أو الساعات لا تناسب
    [start] تاريخ البداية لا يناسب
    [no-trust] لا توجد ثقة
    [cares-themselves] العائلة ترعى الطفل بنفسها
    [placed] وجدت العائلة كل شيء عبر عرض آخر
    [other] سبب آخر
   *[none] لم يُذكر
}
proposal-note = شرح
proposal-note-hint = اكتبوا باختصار. لا تكتبوا شيئًا عن الصحة أو الدين.
offer-title = مكان لرعاية الطفل
offer-hello = مرحبًا { $name }
offer-intro = وجدنا مكانًا لرعاية الطفل. أنتم من يختار إن كنتم تريدون هذا المكان.
offer-for = لمن
offer-where = أين
offer-when = متى
offer-from = ابتداءً من
offer-by = الرد قبل
offer-yes = نعم، أريد هذا المكان
offer-yes-title = اختياركم: نعم
offer-yes-intro = انظروا مرة أخرى. هل كل شيء صحيح؟ إذن يمكنكم أن تقولوا نعم.
offer-yes-send = نعم، هذا صحيح
offer-other = نعم، ولكن أيام أقل أو في وقت لاحق
offer-no = لا
offer-talk = أريد أن أتحدث أولًا
offer-other-title = أي أيام تريدون، وابتداءً من متى؟
offer-other-intro = اختاروا فقط أيامًا موجودة في العرض.
offer-no-title = لماذا لا تريدون هذا المكان؟
offer-no-intro = لستم ملزمين بقول ذلك. هذا يساعدنا على البحث بشكل أفضل.
offer-send = إرسال
offer-back = رجوع
offer-questions = لديكم أسئلة؟ اتصلوا بـ { $desk }:
offer-done = { $state ->
    [accepted] قلتم نعم لهذا المكان.
    [refused] قلتم لا لهذا المكان.
    [expired] انتهى هذا العرض.
   *[withdrawn] هذا المكان لم يعد شاغرًا.
}
offer-done-next = { $state ->
    [accepted] سيتفق معكم مكان الرعاية على موعد البداية. هناك شيء غير صحيح؟ اتصلوا بنا.
    [refused] نواصل البحث. هل تريدون المكان مع ذلك؟ اتصلوا بنا.
   *[other] نواصل البحث. لا حاجة لأن تفعلوا شيئًا.
}
offer-talk-done = سنتصل بكم. ويمكنكم أيضًا الاتصال بأنفسكم.
