languages-title = اللغات
languages-intro = يعمل المكتب باللغة الهولندية. اللغات الأخرى مترجمة. هنا ترون إلى أين وصلنا.
languages-draft = لم يراجع أحد الترجمة؟ إذن قد يكون فيها خطأ. النص الهولندي وحده هو المعتمد.
languages-help = تتكلمون إحدى هذه اللغات؟ ساعدونا وراجعوا نصوصًا. اسألوا مكتبكم.
languages-language = اللغة
languages-texts = النصوص
languages-present = مترجمة
languages-checked = مراجَعة
languages-again = تحتاج مراجعة جديدة
language-offered = هل تفضلون القراءة بالعربية؟
language-not-used = هذا المكتب لا يستخدم لغتكم الآن. لذلك ترون النص بالهولندية. اتصلوا بنا أو تعالوا إلينا.
translation-from-dutch = ترجمة من الهولندية.
translation-state = { $state ->
    [draft] لم يراجعها أحد بعد.
    [partly] رُوجع جزء منها.
    [checked] تمت مراجعتها.
   *[other] { "" }
}
translation-more = المزيد عن هذا
texts-title = النصوص: { $language }
texts-explained = ترون النص الهولندي والترجمة جنبًا إلى جنب.
texts-download = قائمة للمراجعة
texts-dutch = الهولندية
texts-translation = الترجمة
texts-state = الحالة
text-state = { $state ->
    [missing] لم يُترجم بعد
    [draft] لم يُراجَع
    [stale] يحتاج مراجعة جديدة
   *[checked] تمت مراجعته
}
