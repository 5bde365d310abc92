widget-title = أماكن رعاية قريبة منكم
widget-all = عرض كل أماكن الرعاية
