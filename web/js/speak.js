// Reads the page aloud, where the browser has a voice for its language; else no button.
// Where a person read it there is a player instead, unless that recording cannot be played.
const listen = document.querySelector("[data-listen]");
const recording = document.querySelector(".kl-recording");
if (listen && "speechSynthesis" in window) {
  const tongue = document.documentElement.lang.toLowerCase().split("-")[0];
  const voice = () => speechSynthesis.getVoices().find((one) => one.lang.toLowerCase().split(/[-_]/)[0] === tongue);
  const look = () => (listen.hidden = !voice() || !(recording?.hidden ?? true));
  look();
  recording?.querySelector("audio").addEventListener("error", () => {
    recording.hidden = true;
    look();
  });
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
