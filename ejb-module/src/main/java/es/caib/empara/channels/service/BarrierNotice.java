package es.caib.empara.channels.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What somebody tells of a barrier.
 *
 * @param page where it was met
 * @param barrier what happens there
 * @param contact where the sender wants the answer; null when she wants none
 * @param language of the page on which she wrote
 */
public record BarrierNotice(
    @NotBlank @Size(max = 200) String page,
    @NotBlank @Size(max = 2000) String barrier,
    @Size(max = 200) String contact,
    @NotNull @Pattern(regexp = "ca|es|en") String language) {}
