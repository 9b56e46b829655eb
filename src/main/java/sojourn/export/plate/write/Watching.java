package sojourn.export.plate.write;

import javax.imageio.ImageWriter;
import javax.imageio.event.IIOWriteProgressListener;
import sojourn.export.data.part.Pace;

/** Passes on how far an image is written, and ends the writing where it is no longer wanted. */
record Watching(Pace pace) implements IIOWriteProgressListener {

  @Override
  public void imageProgress(ImageWriter source, float percent) {
    if (!pace.at(Math.round(percent), 100)) {
      source.abort();
    }
  }

  @Override
  public void imageStarted(ImageWriter source, int number) {}

  @Override
  public void imageComplete(ImageWriter source) {}

  @Override
  public void thumbnailStarted(ImageWriter source, int image, int number) {}

  @Override
  public void thumbnailProgress(ImageWriter source, float percent) {}

  @Override
  public void thumbnailComplete(ImageWriter source) {}

  @Override
  public void writeAborted(ImageWriter source) {}
}
