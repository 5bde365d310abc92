widget-title = Догляд за дітьми поруч
widget-all = Показати всі заклади
