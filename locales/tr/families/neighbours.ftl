neighbours-title = Başka bürolar isteğinizi görebilir mi?

neighbours-what = Bazen başka bir büroda yer olur. O büro günleri, başlangıcı ve sırayı görür. İsim görmez.

neighbours-choose = Siz seçersiniz. Bunu her zaman değiştirebilirsiniz.
neighbours-which = Bu bürolar görebilir
neighbours-link = Başka bürolar
