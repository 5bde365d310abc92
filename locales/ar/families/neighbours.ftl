neighbours-title = هل يمكن لمكاتب أخرى أن ترى طلبكم؟

neighbours-what = أحيانًا يكون لدى مكتب آخر مكان. يرى الأيام والبداية والترتيب. ولا يرى أي اسم.

neighbours-choose = أنتم تختارون. ويمكنكم تغيير ذلك دائمًا.
neighbours-which = هذه المكاتب يمكنها أن تراه
neighbours-link = مكاتب أخرى
