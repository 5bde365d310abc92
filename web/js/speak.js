// Reads the page aloud, where the browser has a voice for its language; else no button.
const listen = document.querySelector("[data-listen]");
if (listen && "speechSynthesis" in window) {
  const tongue = document.documentElement.lang.toLowerCase().split("-")[0];
  const voice = () => speechSynthesis.getVoices().find((one) => one.lang.toLowerCase().split(/[-_]/)[0] === tongue);
  const look = () => (listen.hidden = !voice());
  look();
  speechSynthesis.addEventListener("voiceschanged", look);
  addEventListener("pagehide", () => speechSynthesis.cancel());
  listen.addEventListener("click", () => {
    if (speechSynthesis.speaking) {
      speechSynthesis.cancel();
      return;
    }
    const words = new SpeechSynthesisUtterance(document.getElementById("content").innerText);
    words.voice = voice();
    words.lang = words.voice.lang;
    words.rate = 0.9;
    speechSynthesis.speak(words);
  });
}
