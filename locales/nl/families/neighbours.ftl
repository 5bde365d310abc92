# Andere loketten die een vraag mogen zien.
neighbours-title = Mogen andere loketten uw vraag zien?

# legal
neighbours-what = Soms heeft een ander loket een plaats. Het ziet dagen, start en volgorde. Het ziet geen naam.

# legal
neighbours-choose = U kiest zelf. U mag later iets anders kiezen.
neighbours-which = Deze loketten mogen het zien
neighbours-link = Andere loketten
