package sojourn.export.film;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/** An MP4 by the ffmpeg on the path, which is fed with plain pixels. */
final class Mp4Reel implements Reel {

  private final Process process;
  private final OutputStream out;
  private byte[] bytes = new byte[0];

  Mp4Reel(Path file, FilmSettings settings) throws IOException {
    List<String> command =
        List.of(
            "ffmpeg", "-y", "-loglevel", "error", "-f", "rawvideo", "-pix_fmt", "rgb24", "-s", settings.width() + "x" + settings.height(), "-r",
            Integer.toString(settings.rate()), "-i", "-", "-c:v", "libx264", "-crf", "18", "-preset", "medium", "-pix_fmt", "yuv420p", "-movflags",
            "+faststart", "-fflags", "+bitexact", "-flags:v", "+bitexact", "-f", "mp4", file.toString());
    this.process = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    this.out = process.getOutputStream();
  }

  @Override
  public void show(BufferedImage picture, int repeats) throws IOException {
    int[] rgb = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    if (bytes.length != rgb.length * 3) {
      bytes = new byte[rgb.length * 3];
    }
    for (int i = 0, k = 0; i < rgb.length; i++) {
      bytes[k++] = (byte) (rgb[i] >> 16);
      bytes[k++] = (byte) (rgb[i] >> 8);
      bytes[k++] = (byte) rgb[i];
    }
    for (int i = 0; i < repeats; i++) {
      out.write(bytes);
    }
  }

  @Override
  public void finish() throws IOException {
    out.close();
    try {
      int code = process.waitFor();
      if (code != 0) {
        throw new IOException("ffmpeg ended with " + code);
      }
    } catch (InterruptedException e) {
      throw new IOException("the film was broken off", e);
    }
  }

  @Override
  public void close() {
    process.destroy();
  }
}
