message-what =
    أين: { $location }
    العنوان: { $address }
    متى: { $days }
    ابتداءً من: { $start }
message-proposal-subject = أخبار عن طلبكم لدى { $desk }
message-proposal-text =
    مرحبًا { $name }،

    وجدنا مكانًا لرعاية الطفل.

    { $what }

    هل تريدون هذا المكان؟ ردّوا قبل { $by }:
    { $link }

    أنتم من يختار. ويمكنكم أيضًا أن تقولوا لا.
    لديكم أسئلة؟ اتصلوا بنا على { $phone }.

    { $desk }
message-proposal-short = أخبار من { $desk }. الرد قبل { $by }: { $link }
message-reminder-subject = تذكير: أخبار عن طلبكم لدى { $desk }
message-reminder-text =
    مرحبًا { $name }،

    كتبنا لكم عن مكان لرعاية الطفل. لم يصلنا ردّ بعد.

    { $what }

    هل تريدون هذا المكان؟ ردّوا قبل { $by }:
    { $link }

    أنتم من يختار. ويمكنكم أيضًا أن تقولوا لا.
    لديكم أسئلة؟ اتصلوا بنا على { $phone }.

    { $desk }
message-reminder-short = { $desk } ينتظر ردّكم قبل { $by }: { $link }
message-confirmation-subject = سجّلنا ردّكم
message-confirmation-text =
    مرحبًا { $name }،

    قلتم نعم لهذا المكان:

    { $what }

    سيتفق معكم مكان الرعاية على موعد البداية.
    هناك شيء غير صحيح؟ اتصلوا بنا على { $phone }.

    { $desk }
message-confirmation-short = { $desk }: سجّلنا ردّكم. هناك خطأ؟ اتصلوا على { $phone }.
message-withdrawal-subject = المكان لم يعد شاغرًا
message-withdrawal-text =
    مرحبًا { $name }،

    كتبنا لكم عن مكان لدى { $location }. هذا المكان لم يعد شاغرًا.
    نواصل البحث من أجلكم. لا حاجة لأن تفعلوا شيئًا.

    لديكم أسئلة؟ اتصلوا بنا على { $phone }.

    { $desk }
message-withdrawal-short = { $desk }: المكان لم يعد شاغرًا. نواصل البحث. أسئلة؟ اتصلوا على { $phone }.
message-before-call-short = سيتصل بكم { $desk } قريبًا من الرقم { $phone }.
message-appointment-subject = موعدكم يوم { $date } الساعة { $time }
message-appointment-text =
    مرحبًا { $name }،

    لديكم موعد.

    متى: { $date } الساعة { $time }
    أين: { $place }

    لا يمكنكم الحضور؟ اتصلوا بنا على { $phone }.

    { $desk }
message-appointment-short = موعد { $desk }: { $date } { $time }، { $place }. هاتف { $phone }
message-appointment-changed-subject = تغيّر موعدكم: { $date } الساعة { $time }
message-appointment-changed-text =
    مرحبًا { $name }،

    تغيّر موعدكم. هذا هو الموعد الجديد:

    متى: { $date } الساعة { $time }
    أين: { $place }

    لا يمكنكم الحضور؟ اتصلوا بنا على { $phone }.

    { $desk }
message-appointment-changed-short = موعد جديد { $desk }: { $date } { $time }، { $place }. هاتف { $phone }
message-appointment-cancelled-subject = أُلغي موعدكم: { $date } الساعة { $time }
message-appointment-cancelled-text =
    مرحبًا { $name }،

    أُلغي موعدكم يوم { $date } الساعة { $time }.

    هل تريدون موعدًا جديدًا؟ اتصلوا بنا على { $phone }.

    { $desk }
message-appointment-cancelled-short = { $desk }: أُلغي موعد { $date } { $time }. هاتف { $phone }
message-appointment-calendar = موعد: { $desk }
message-appointment-calendar-note = لا يمكنكم الحضور؟ اتصلوا على { $phone }.
message-calendar-name = mawid.ics
