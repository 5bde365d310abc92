neighbours-title = Czy inne biura mogą zobaczyć Państwa prośbę?

neighbours-what = Czasem inne biuro ma miejsce. Widzi dni, początek i kolejność. Nie widzi nazwiska.

neighbours-choose = Wybór należy do Państwa. Zawsze można to zmienić.
neighbours-which = Te biura mogą ją zobaczyć
neighbours-link = Inne biura
