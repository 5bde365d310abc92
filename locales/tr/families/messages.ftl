message-what =
    Nerede: { $location }
    Adres: { $address }
    Ne zaman: { $days }
    Başlangıç: { $start }
message-proposal-subject = { $desk }: talebinizle ilgili haber
message-proposal-text =
    Merhaba { $name },

    Çocuk bakımı için bir yer bulduk.

    { $what }

    Bu yeri istiyor musunuz? Son yanıt tarihi: { $by }
    { $link }

    Kararı siz verirsiniz. Hayır da diyebilirsiniz.
    Sorunuz mu var? Bizi arayın: { $phone }.

    { $desk }
message-proposal-short = { $desk }: haber var. Son yanıt { $by }: { $link }
message-reminder-subject = Hatırlatma: { $desk }, talebinizle ilgili haber
message-reminder-text =
    Merhaba { $name },

    Size çocuk bakımı için bir yer hakkında yazdık. Henüz yanıt almadık.

    { $what }

    Bu yeri istiyor musunuz? Son yanıt tarihi: { $by }
    { $link }

    Kararı siz verirsiniz. Hayır da diyebilirsiniz.
    Sorunuz mu var? Bizi arayın: { $phone }.

    { $desk }
message-reminder-short = { $desk } yanıt bekliyor. Son tarih { $by }: { $link }
message-confirmation-subject = Yanıtınızı not ettik
message-confirmation-text =
    Merhaba { $name },

    Bu yere evet dediniz:

    { $what }

    Bakım yeri, başlangıç için sizinle randevu yapar.
    Yanlış bir şey mi var? Bizi arayın: { $phone }.

    { $desk }
message-confirmation-short = { $desk }: yanıtınızı not ettik. Yanlış bir şey mi var? Tel. { $phone }.
message-withdrawal-subject = Yer artık boş değil
message-withdrawal-text =
    Merhaba { $name },

    Size { $location } içindeki bir yer hakkında yazdık. Bu yer artık boş değil.
    Sizin için aramaya devam ediyoruz. Bir şey yapmanız gerekmez.

    Sorunuz mu var? Bizi arayın: { $phone }.

    { $desk }
message-withdrawal-short = { $desk }: yer artık boş değil. Aramaya devam ediyoruz. Soru? Tel. { $phone }.
message-before-call-short = { $desk } sizi yakında { $phone } numarasından arayacak.
message-appointment-subject = Randevunuz: { $date }, saat { $time }
message-appointment-text =
    Merhaba { $name },

    Bir randevunuz var.

    Ne zaman: { $date }, saat { $time }
    Nerede: { $place }

    Gelemiyor musunuz? Bizi arayın: { $phone }.

    { $desk }
message-appointment-short = Randevu { $desk }: { $date } { $time }, { $place }. Tel. { $phone }
message-appointment-changed-subject = Randevunuz değişti: { $date }, saat { $time }
message-appointment-changed-text =
    Merhaba { $name },

    Randevunuz değişti. Yeni randevunuz:

    Ne zaman: { $date }, saat { $time }
    Nerede: { $place }

    Gelemiyor musunuz? Bizi arayın: { $phone }.

    { $desk }
message-appointment-changed-short = Yeni randevu { $desk }: { $date } { $time }, { $place }. Tel. { $phone }
message-appointment-cancelled-subject = Randevunuz iptal edildi: { $date }, saat { $time }
message-appointment-cancelled-text =
    Merhaba { $name },

    { $date }, saat { $time } randevunuz iptal edildi.

    Yeni bir randevu ister misiniz? Bizi arayın: { $phone }.

    { $desk }
message-appointment-cancelled-short = { $desk }: { $date } { $time } randevusu iptal. Tel. { $phone }
message-appointment-calendar = Randevu: { $desk }
message-appointment-calendar-note = Gelemiyor musunuz? Arayın: { $phone }.
message-calendar-name = randevu.ics
