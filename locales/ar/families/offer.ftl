offer-list-title = ما أماكن الرعاية الموجودة؟
offer-description = كل أماكن رعاية الرضّع والأطفال الصغار لدى { $desk }: العناوين والساعات والأيام والسعر.
offer-list-intro = هنا كل أماكن رعاية الرضّع والأطفال الصغار. يمكنكم البحث حسب المكان والأيام والسعر.
offer-neighbours = ترون أيضًا أماكن الرعاية لدى { $names }.
offer-of-desk = المكتب: { $desk }
offer-near = قريب من
offer-near-hint = رمز بريدي أو بلدية أو محطة قطار
offer-search = بحث
offer-more-filters = خيارات أكثر
offer-clear = محو الكل
offer-kind = نوع الرعاية
offer-kind-word = { $kind ->
    [group] في مجموعة
    [family] عند مربّية أطفال ⁦(onthaalouder)⁩، في بيت
   *[cooperating] في مجموعة صغيرة
}
offer-tariff = السعر
offer-tariff-word = { $tariff ->
    [income] سعر حسب الدخل
    [free] سعر حر
   *[mixed] حسب الدخل أو حر
}
offer-days = أيام كاملة
offer-opens-at = مفتوح في الساعة
offer-closes-at = ما زال مفتوحًا في الساعة
offer-age = عمر طفلكم وقتها
offer-age-word = { $age ->
    [6] أقل من سنة
    [18] سنة واحدة
    [27] سنتان
   *[36] 3 سنوات أو أكثر
}
offer-inclusive = خبرة مع أطفال يحتاجون إلى عناية إضافية
offer-urgent = أماكن لمن يحتاج إلى رعاية بسرعة
offer-order = الترتيب
offer-order-word = { $order ->
    [auto] حسب الاسم، أو الأقرب أولًا
    [distance] الأقرب أولًا
    [lot] بلا ترتيب، مختلف كل يوم
   *[name] حسب الاسم
}
offer-any = لا فرق
offer-count = { $count ->
    [0] لم يوجد أي مكان رعاية
    [zero] لم يوجد أي مكان رعاية
    [one] وُجد مكان رعاية واحد
    [two] وُجد مكانان للرعاية
    [few] وُجدت { $count } أماكن للرعاية
    [many] وُجد { $count } مكانًا للرعاية
   *[other] وُجد { $count } مكان للرعاية
}
offer-order-told = { $order ->
    [distance] الأقرب يأتي أولًا. المسافة تقريبية، في خط مستقيم.
    [lot] الترتيب اليوم بالقرعة. غدًا يكون مختلفًا.
   *[name] القائمة مرتّبة حسب الاسم.
}
offer-order-neutral = لا يمكن لأحد أن يدفع ليكون أعلى.
offer-spot = نبحث حول { $place }.
offer-spot-kind = { $kind ->
    [postcode] رمز بريدي
    [station] محطة قطار
   *[town] بلدية
}
offer-spot-others = هل تقصدون شيئًا آخر؟
offer-spot-unknown = لا نعرف { $typed }. جرّبوا رمزًا بريديًا أو بلدية.
offer-loosen = هكذا تجدون رعاية:
offer-loosen-word = { $criterion ->
    [kind] أي نوع من الرعاية
    [tariff] أي سعر
    [days] أيام أخرى
    [hours] ساعات أخرى
    [age] أي عمر
    [inclusive] أيضًا بدون هذه الخبرة
   *[urgent] أيضًا بدون هذه الأماكن
}
offer-loosen-count = { $count ->
    [zero] لا مكان رعاية
    [one] مكان رعاية واحد
    [two] مكانان للرعاية
    [few] { $count } أماكن للرعاية
    [many] { $count } مكانًا للرعاية
   *[other] { $count } مكان للرعاية
}
offer-nothing-fits = لا يوجد مكان رعاية يناسب كل ما اخترتم. اختاروا أقل، أو اتصلوا بنا.
offer-nothing-yet = لا يوجد بعد مكان رعاية في القائمة. اتصلوا بنا.
offer-distance = نحو { $km } كم
offer-distance-near = أقل من 1 كم
offer-no-distance = المسافة غير معروفة
offer-reported-free = أبلغ عن مكان شاغر
offer-map = الخريطة
offer-map-explained = هذه الخريطة رسم بسيط. الأرقام هي أرقام القائمة. في القائمة كل ما على الخريطة.
offer-map-you = تبحثون هنا
offer-map-approximate = بعض أماكن الرعاية لا نعرف إلا بلديتها. هذه تظهر في وسط البلدية.
offer-map-north = شمال
offer-map-kilometres = { $km } كم
offer-list = القائمة
offer-print = طباعة هذه العناوين
offer-print-title = عناوين لي
offer-print-intro = عناوين أماكن الرعاية، بتاريخ { $date }. اتصلوا بالمكتب للشرح.
offer-print-chosen = طباعة العناوين المختارة
offer-choose = اختيار { $name } للطباعة
offer-notes = ملاحظات
offer-back-to-list = كل أماكن الرعاية
offer-see-description = { $name }، { $kind } في { $town }: الساعات والأيام والسعر والتواصل.
offer-see-facts = باختصار
offer-see-address = العنوان
offer-see-hours = مفتوح
offer-see-hours-shown = من { $from } إلى { $until }
offer-see-days = الأيام
offer-see-days-shown = في هذه الأيام توجد أماكن. هذا لا يعني أن مكانًا شاغر الآن.
offer-see-yes = نعم
offer-see-no = لا
offer-see-ages = العمر
offer-see-ages-shown = { $kind ->
    [both] بالأشهر: من { $from } إلى { $to }
    [from] بالأشهر: ابتداءً من { $from }
    [to] بالأشهر: حتى { $to }
   *[none] اسألوا مكان الرعاية
}
offer-see-size = عدد الأطفال
offer-see-size-shown = حتى { $count } في الوقت نفسه
offer-see-organiser = من ينظّم هذا
offer-see-unknown = اسألوا مكان الرعاية
offer-see-price = السعر
offer-see-price-explained = { $tariff ->
    [income] تدفعون حسب دخلكم. تحتاجون إلى شهادة. نساعدكم في ذلك.
    [free] هذا المكان يحدد السعر بنفسه. اسألوه عن السعر.
   *[mixed] هناك نوعان من الأماكن: حسب الدخل وبسعر حر. اسألوا أي نوع ما زال ممكنًا.
}
offer-see-price-more = المزيد عن السعر
offer-see-rules = من يحصل على مكان أولًا؟
offer-see-law = ماذا يقول القانون
offer-see-law-plain = { $rules ->
    [A] بعض العائلات تحصل على مكان أولًا. مثلًا إذا كنتم تحتاجون إلى رعاية من أجل عمل أو تدريب. أو إذا كنتم وحدكم مع طفلكم أو كان دخلكم قليلًا. ويُحسب أيضًا طفل في رعاية عائلتكم ⁦(pleegkind)⁩ أو أخ أو أخت.
    [B] تحصل أولًا على مكان العائلات التي تعمل أو تتعلم ⁨4/5⁩ من الوقت على الأقل. وكذلك طفل في رعاية عائلتكم ⁦(pleegkind)⁩ أو أخ أو أخت.
    [C] يحفظ هذا المكان جزءًا من الأماكن للعائلات التي وضعها أصعب. أخبرونا بما ينطبق عليكم. عندئذ نبحث معكم.
   *[other] القانون لا يقول هنا من يأتي أولًا. مكان الرعاية يختار ذلك بنفسه.
}
offer-see-law-groups = المجموعات، كما هي في القواعد
offer-see-law-source = المصدر: { $source }
offer-see-local = ما يقرره هذا المكان بنفسه
offer-see-local-none = لم يكتب هذا المكان شيئًا هنا بعد.
offer-see-free = أبلغ هذا المكان يوم { $date } عن مكان شاغر. ربما لم يعد شاغرًا. اسألوا عنه.
offer-see-fresh = { $freshness ->
    [fresh] تمت المراجعة يوم { $date }.
    [stale] تمت المراجعة يوم { $date }. هذا منذ وقت طويل. اسألوا إن كان كل شيء ما زال صحيحًا.
   *[never] لم تتم المراجعة بعد. اسألوا إن كان كل شيء صحيحًا.
}
offer-see-inclusive = لهذا المكان خبرة مع أطفال يحتاجون إلى عناية إضافية.
offer-see-urgent = يحفظ هذا المكان أماكن شاغرة لمن يحتاج إلى رعاية بسرعة.
offer-see-phone = الهاتف
offer-see-email = البريد الإلكتروني
offer-see-website = الموقع الإلكتروني
offer-see-ask = طلب مكان هنا
offer-see-ask-explained = تطلبون من المكتب. نحن نسأل مكان الرعاية ونواصل مساعدتكم.
offer-see-map = على الخريطة
