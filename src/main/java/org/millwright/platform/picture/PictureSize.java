package org.millwright.platform.picture;

/// In pixels, as the picture is stored: before it is turned upright.
public record PictureSize(int width, int height) {}
